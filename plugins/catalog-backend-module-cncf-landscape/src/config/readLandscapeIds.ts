import type { Config } from '@backstage/config';
import type { ProviderOptions } from './ProviderOptions';

/** The landscape that exists without any configuration. */
export const DEFAULT_LANDSCAPE = 'cncf';

/**
 * The ids of all landscapes, in the order in which a name without a landscape is looked up: those in
 * `cncfLandscape.landscapes`, then those that only a provider refers to.
 */
export function readLandscapeIds(
  rootConfig: Config,
  providers: Pick<ProviderOptions, 'landscape'>[],
): string[] {
  const configured =
    rootConfig.getOptionalConfig('cncfLandscape.landscapes')?.keys() ?? [];
  return [
    ...new Set([
      ...(configured.length ? configured : [DEFAULT_LANDSCAPE]),
      ...providers.map(({ landscape }) => landscape),
    ]),
  ];
}
