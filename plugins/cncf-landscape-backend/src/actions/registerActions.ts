import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionOptions } from './ActionOptions';
import { registerFindTechnologies } from './findTechnologies';
import { registerGetTechnology } from './getTechnology';
import { registerListTechnologyUsers } from './listTechnologyUsers';

/** Registers the actions for agents and other callers. */
export function registerActions(
  actions: ActionsRegistryService,
  options: ActionOptions,
): void {
  registerFindTechnologies(actions, options);
  registerGetTechnology(actions, options);
  registerListTechnologyUsers(actions, options);
}
