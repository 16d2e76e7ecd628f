import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionOptions } from './ActionOptions';
import { registerFindTechnologies } from './findTechnologies';
import { registerGetTechnology } from './getTechnology';
import { registerListTechnologyUsers } from './listTechnologyUsers';

/** Offers what this plugin knows to agents and other callers of Backstage's actions. */
export function registerActions(
  actions: ActionsRegistryService,
  options: ActionOptions,
): void {
  registerFindTechnologies(actions, options);
  registerGetTechnology(actions, options);
  registerListTechnologyUsers(actions, options);
}
