import type { Config } from '@backstage/config';
import {
  DEFAULT_RELATE_OPTIONS,
  type RelateOptions,
} from 'backstage-plugin-cncf-landscape-common';
import { readInferenceRules } from './readInferenceRules';

/** Reads `cncfLandscape.relate`: which of an entity's declarations count as uses of technologies. */
export function readRelateOptions(rootConfig: Config): RelateOptions {
  const config = rootConfig.getOptionalConfig('cncfLandscape.relate');
  const defaults = DEFAULT_RELATE_OPTIONS;
  return {
    annotation: config?.getOptionalBoolean('annotation') ?? defaults.annotation,
    tags: config?.getOptionalBoolean('tags') ?? defaults.tags,
    dependsOn: config?.getOptionalBoolean('dependsOn') ?? defaults.dependsOn,
    ignoreTags:
      config?.getOptionalStringArray('ignoreTags') ?? defaults.ignoreTags,
    infer: readInferenceRules(rootConfig),
  };
}
