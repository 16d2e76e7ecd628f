import { useApi } from '@backstage/frontend-plugin-api';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { policyQuery } from './landscapeQueries';
import { useLoaded } from './useLoaded';

/** Loads what the company decided. */
export function useLoadedPolicy() {
  return useLoaded(policyQuery(useApi(cncfLandscapeApiRef)));
}

/** Loads what the company decided. Absent where the landscape backend does not say: the landscape is worth seeing without. */
export function usePolicy(): Policy | undefined {
  return useLoadedPolicy().value;
}
