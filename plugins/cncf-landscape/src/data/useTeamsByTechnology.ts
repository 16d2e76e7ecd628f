import type { GetEntityFacetsResponse } from '@backstage/catalog-client';
import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { technologyEntityRef } from 'backstage-plugin-cncf-landscape-common';
import { useCallback, useMemo, useState } from 'react';
import type { ServiceScope } from '../model/adoption/adoptionRequests';
import type { TeamsByTechnology } from '../model/adoption/oneTeam';
import { teamsQuery } from './catalogQueries';
import { teamsIn } from './useDeclaringTeams';
import { useOwnQueryClient } from './useOwnQueryClient';

/** Which teams use which technologies, as far as somebody wanted to know. */
export interface TeamsByTechnologyData {
  teamsOf: TeamsByTechnology;
  /** Loads the teams of technologies, by their names; resolves when all are there, or could not be had. */
  load: (names: string[]) => Promise<TeamsByTechnology>;
  /** The technologies for which the catalog did not answer, by their names. */
  failed: readonly string[];
}

const NONE: readonly string[] = [];

/** Finds out which teams use which technologies of a landscape, when they come into sight. */
export function useTeamsByTechnology(
  landscape: string,
  { kind, type, owner }: ServiceScope,
): TeamsByTechnologyData {
  const catalogApi = useApi(catalogApiRef);
  const client = useOwnQueryClient();
  const queryOf = useCallback(
    (name: string) =>
      teamsQuery(
        catalogApi,
        { kind, type, owner },
        technologyEntityRef({ landscape, name }),
      ),
    [catalogApi, landscape, kind, type, owner],
  );
  const [wanted, setWanted] = useState({ queryOf, names: NONE });
  // What was wanted of other services is not loaded for these.
  const names = wanted.queryOf === queryOf ? wanted.names : NONE;

  const load = useCallback(
    async (some: string[]) => {
      setWanted(now => {
        const before = now.queryOf === queryOf ? now.names : NONE;
        return some.every(name => before.includes(name))
          ? now
          : { queryOf, names: [...new Set([...before, ...some])] };
      });
      const found = await Promise.all(
        some.map(async name => {
          try {
            const teams = teamsIn(await client.fetchQuery(queryOf(name)));
            return [[name, teams] as const];
          } catch {
            return []; // Said by `failed`.
          }
        }),
      );
      return new Map(found.flat());
    },
    [client, queryOf],
  );

  const combine = useCallback(
    (results: UseQueryResult<GetEntityFacetsResponse>[]) => ({
      teamsOf: new Map(
        results.flatMap(({ data }, index) =>
          data ? [[names[index], teamsIn(data)] as const] : [],
        ),
      ),
      failed: names.filter(
        (_, index) => results[index]?.isError && !results[index].isFetching,
      ),
    }),
    [names],
  );
  const { teamsOf, failed } = useQueries(
    {
      queries: names.map(name => ({ ...queryOf(name), enabled: false })),
      combine,
    },
    client,
  );
  return useMemo(() => ({ teamsOf, load, failed }), [teamsOf, load, failed]);
}
