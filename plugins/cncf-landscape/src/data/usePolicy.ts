import { useApi } from '@backstage/core-plugin-api';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import useAsync from 'react-use/esm/useAsync';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';

/** Loads what the company decided, and tells whether that failed. */
export function useLoadedPolicy() {
  const api = useApi(cncfLandscapeApiRef);
  return useAsync(() => api.getPolicy(), [api]);
}

/** Loads what the company decided. Absent where the landscape backend does not say: the landscape is worth seeing without. */
export function usePolicy(): Policy | undefined {
  return useLoadedPolicy().value;
}
