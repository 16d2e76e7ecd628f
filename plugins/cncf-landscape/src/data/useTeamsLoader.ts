import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import type { ServiceScope } from '../model/adoption/adoptionQueries';
import { TeamsLoader } from './TeamsLoader';

/** What finds out the teams of some services: one for all of the page, so that all of it takes turns. */
export function useTeamsLoader({
  kind,
  type,
  owner,
}: ServiceScope): TeamsLoader {
  const catalogApi = useApi(catalogApiRef);
  return useMemo(
    () => new TeamsLoader(catalogApi, { kind, type, owner }),
    [catalogApi, kind, type, owner],
  );
}
