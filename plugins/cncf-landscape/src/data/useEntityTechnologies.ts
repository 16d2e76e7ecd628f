import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  declaredUses,
  entityUses,
  relatedTechnologies,
  type EntityUse,
  type GivenName,
  type ResolvedName,
  type ResolvedTechnology,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { landscapesQuery, namesQuery } from './landscapeQueries';
import { type Loaded, useLoaded } from './useLoaded';

/** A technology that an entity uses, and how that is known. */
export type EntityTechnology = EntityUse<ResolvedTechnology>;

/** What an entity says it uses, as the landscape understands it. */
export interface EntityTechnologies {
  technologies: EntityTechnology[];
  /** Names that no landscape knows. */
  unknown: ResolvedName[];
}

function textOf({ landscape, name }: GivenName): string {
  return landscape ? `${landscape}/${name}` : name;
}

/** Joins what an entity declares and what the catalog relates it to with what the names mean. */
export function joinTechnologies(
  entity: Entity,
  landscapes: string[],
  resolved: ResolvedName[],
): EntityTechnologies {
  const meanings = new Map(resolved.map(name => [name.given, name]));
  const find = (given: GivenName) => meanings.get(textOf(given))?.technology;
  const { uses, unknown } = entityUses(entity, {
    landscapes,
    find,
    get: find,
  });
  return {
    technologies: uses
      .map(withoutUnrelatedTag)
      .filter(({ sources }) => sources.length)
      .sort((a, b) => a.technology.title.localeCompare(b.technology.title)),
    unknown: [...new Set(unknown.map(textOf))].flatMap(
      given => meanings.get(given) ?? [],
    ),
  };
}

/** A tag counts where the catalog says so: some tags are to be ignored, and only the backend knows which. */
function withoutUnrelatedTag(use: EntityTechnology): EntityTechnology {
  return use.related
    ? use
    : { ...use, sources: use.sources.filter(source => source !== 'tag') };
}

/** Loads what an entity uses: one small request, whatever the landscape's size. */
export function useEntityTechnologies(
  entity: Entity,
): Loaded<EntityTechnologies> {
  const api = useApi(cncfLandscapeApiRef);
  const { value: all, ...list } = useLoaded(landscapesQuery(api));
  const landscapes = useMemo(() => all?.map(({ id }) => id), [all]);
  const names = [
    ...declaredUses(entity, landscapes ?? []).map(textOf),
    ...relatedTechnologies(entity).map(textOf),
  ];
  const { value: resolved, ...meanings } = useLoaded({
    ...namesQuery(api, [...new Set(names)]),
    enabled: Boolean(landscapes),
  });
  const value = useMemo(
    () =>
      landscapes && resolved && joinTechnologies(entity, landscapes, resolved),
    [entity, landscapes, resolved],
  );
  return { value, ...(all ? meanings : list) };
}
