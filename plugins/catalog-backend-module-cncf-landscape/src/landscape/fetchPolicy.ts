import { ServiceUnavailableError } from '@backstage/errors';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import type { LandscapeService } from 'backstage-plugin-cncf-landscape-node';

/** What a company has decided that has no policy. */
export const NO_POLICY: Policy = { rings: [], decisions: [], findings: [] };

/**
 * Asks what the company decided. Ask for a landscape first: a backend that answers that, and has no such path, is of a release
 * without policies.
 *
 * Rejects with a `ServiceUnavailableError` while a policy is being read for the first time. One that never could be read is
 * none, because a mistake in a new file must not keep all technologies out of the catalog.
 */
export async function fetchPolicy(
  service: LandscapeService,
  signal: AbortSignal,
): Promise<Policy> {
  let policy: Policy;
  try {
    policy = await service.getPolicy({ signal });
  } catch (error) {
    if ((error as { statusCode?: unknown })?.statusCode === 404) {
      return NO_POLICY;
    }
    throw error;
  }
  if (policy.source && !policy.version && !policy.error) {
    throw new ServiceUnavailableError(
      `the landscape backend has not read the policy ${policy.source} yet`,
    );
  }
  return policy;
}
