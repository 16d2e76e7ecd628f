import { technologyEntityRef } from 'backstage-plugin-cncf-landscape-common';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TeamsByTechnology } from '../model/adoption/oneTeam';
import type { Count } from '../model/adoption/readFacets';
import type { TeamsLoader } from './TeamsLoader';

/** Which teams use which technologies, as far as somebody asked for it. */
export interface TeamsByTechnologyData {
  teamsOf: TeamsByTechnology;
  /** Asks for the teams of technologies, by their names; resolves when all are there, or could not be had. */
  load: (names: string[]) => Promise<TeamsByTechnology>;
  /** The technologies for which the catalog did not answer, by their names. */
  failed: readonly string[];
}

interface Loaded {
  loader: TeamsLoader;
  teamsOf: ReadonlyMap<string, Count[]>;
  failed: readonly string[];
}

const NONE: readonly string[] = [];

/** Finds out which teams use which technologies of a landscape, when they come into sight. */
export function useTeamsByTechnology(
  landscape: string,
  loader: TeamsLoader,
): TeamsByTechnologyData {
  const fresh = useMemo<Loaded>(
    () => ({ loader, teamsOf: new Map(), failed: NONE }),
    [loader],
  );
  const [state, setState] = useState(fresh);
  // What was loaded for other services is not shown for these.
  const current = state.loader === loader ? state : fresh;

  const latest = useRef(loader);
  useEffect(() => {
    latest.current = loader;
  }, [loader]);

  const load = useCallback(
    async (names: string[]) => {
      const found = new Map<string, Count[]>();
      const update = (change: (now: Loaded) => Loaded) => {
        if (latest.current === loader) {
          setState(now => change(now.loader === loader ? now : fresh));
        }
      };
      update(now => (now.failed.length ? { ...now, failed: NONE } : now));
      await Promise.all(
        names.map(async name => {
          try {
            const teams = await loader.teamsOf(
              technologyEntityRef({ landscape, name }),
            );
            found.set(name, teams);
            update(now =>
              now.teamsOf.has(name)
                ? now
                : { ...now, teamsOf: new Map(now.teamsOf).set(name, teams) },
            );
          } catch {
            update(now => ({ ...now, failed: [...now.failed, name] }));
          }
        }),
      );
      return found;
    },
    [loader, landscape, fresh],
  );
  const { teamsOf, failed } = current;
  return useMemo(() => ({ teamsOf, load, failed }), [teamsOf, load, failed]);
}
