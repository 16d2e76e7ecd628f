import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import {
  KubernetesValidatorFunctions,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { normalizeName } from 'backstage-plugin-cncf-landscape-common';
import { defaultOwner } from './defaultOwner';
import { DEFAULT_LANDSCAPE } from './readLandscapeIds';
import type { Include, ProviderOptions } from './ProviderOptions';

const KEY = 'catalog.providers.cncfLandscape';

/**
 * No initial delay: the task itself waits for a landscape backend that is starting.
 */
const DEFAULT_SCHEDULE: ProviderOptions['schedule'] = {
  frequency: { minutes: 30 },
  timeout: { minutes: 3 },
};

/**
 * Reads `catalog.providers.cncfLandscape`, in the order of the configuration. By default, there is one provider, for the
 * projects of the landscape `cncf`.
 *
 * Throws an `InputError`, or Backstage's own error, that names the key and the expected value.
 */
export function readProviderOptions(rootConfig: Config): ProviderOptions[] {
  const config = rootConfig.getOptionalConfig(KEY);
  const ids = config?.keys() ?? [];
  return ids.length
    ? ids.map(id => readProvider(id, config!.getConfig(id)))
    : [readProvider(DEFAULT_LANDSCAPE)];
}

function readProvider(id: string, config?: Config): ProviderOptions {
  const landscape = config?.getOptionalString('landscape') ?? id;
  if (!KubernetesValidatorFunctions.isValidNamespace(landscape)) {
    throw new InputError(
      config?.has('landscape')
        ? `${KEY}.${id}.landscape is "${landscape}", which cannot be a namespace in the catalog: use a landscape's id, made of lower case letters, digits and "-"`
        : `${KEY}.${id} has no landscape, and "${id}" cannot be one: add "landscape: ${DEFAULT_LANDSCAPE}", or the id of another landscape, to it`,
    );
  }
  return {
    id,
    landscape,
    owner: readOwner(id, config) ?? defaultOwner(landscape),
    include: readInclude(config?.getOptionalConfig('include')),
    schedule: config?.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : DEFAULT_SCHEDULE,
  };
}

function readOwner(id: string, config?: Config): string | undefined {
  const owner = config?.getOptionalString('owner');
  if (owner === undefined) {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(owner, {
        defaultKind: 'Group',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    throw new InputError(
      `${KEY}.${id}.owner is "${owner}", which is not an entity reference: write it like "group:default/platform"`,
    );
  }
}

function readInclude(config?: Config): Include {
  return {
    maturity: config?.getOptionalStringArray('maturity')?.map(lowerCase),
    subcategories: (config?.getOptionalStringArray('subcategories') ?? []).map(
      // A slash is kept, because it separates a category from its subcategory.
      path => path.split('/').map(normalizeName).join('/'),
    ),
    technologies: config?.getOptionalStringArray('technologies') ?? [],
  };
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
