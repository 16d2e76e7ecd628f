import type { CatalogApi } from '@backstage/catalog-client';
import {
  type IdentityApi,
  identityApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { CncfLandscapeApi } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { FACETS } from '../model/adoption/adoptionRequests';
import { useLoaded } from './useLoaded';
import { type TechnologySum, sumTechnologies } from './useTechnologySum';

/** What entities of the reader, and of the groups that the reader is in, use together. */
export interface MyTeamsTechnologies extends TechnologySum {
  /** The entity refs of these groups; empty where the catalog has none. */
  teams: string[];
}

async function sumMyTeams(
  identityApi: IdentityApi,
  catalogApi: CatalogApi,
  landscapeApi: CncfLandscapeApi,
): Promise<MyTeamsTechnologies> {
  const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
  const sum = await sumTechnologies(catalogApi, landscapeApi, {
    field: FACETS.owner,
    refs: ownershipEntityRefs,
  });
  const teams = ownershipEntityRefs.filter(ref => ref.startsWith('group:'));
  return { ...sum, teams };
}

/** Loads what the reader's teams use: one facet of the catalog, as far as the reader may see them. */
export function useMyTeamsTechnologies() {
  const identityApi = useApi(identityApiRef);
  const catalogApi = useApi(catalogApiRef);
  const landscapeApi = useApi(cncfLandscapeApiRef);
  return useLoaded({
    queryKey: ['myTeamsTechnologies'],
    queryFn: () => sumMyTeams(identityApi, catalogApi, landscapeApi),
  });
}
