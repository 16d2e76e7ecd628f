import { ServiceUnavailableError } from '@backstage/errors';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import type { LandscapeService } from 'backstage-plugin-cncf-landscape-node';

/** The decisions of a company without a policy. */
export const NO_POLICY: Policy = { rings: [], decisions: [], findings: [] };

/**
 * Fetches the policy. Fetch a landscape first: a backend that responds to that but not to this is of a release without
 * policies.
 *
 * Rejects with a `ServiceUnavailableError` while a policy is being read for the first time. A policy that could never be read
 * counts as none, because a mistake in a new file must not keep all technologies out of the catalog.
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
