import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { cncfLandscapeApiRef } from '../../api/cncfLandscapeApiRef';
import { namesQuery } from '../../data/landscapeQueries';
import { useLoaded } from '../../data/useLoaded';
import { annotatedNames } from './annotationText';
import type { ChosenName, ReplacingName } from './ChosenUses';

/** The names that an entity's annotation shall have: those that it has, until somebody changes them. */
export function useChosenNames(entity: Entity) {
  const api = useApi(cncfLandscapeApiRef);
  const [names, setNames] = useState(() => annotatedNames(entity));
  // What is known of the other names stays while one is added.
  const { value: resolved, error } = useLoaded({
    ...namesQuery(api, names),
    placeholderData: keepPreviousData,
  });
  const known = useMemo(
    () => new Map(resolved?.map(name => [name.given, name])),
    [resolved],
  );

  const chosen = useMemo(
    (): ChosenName[] => names.map(name => ({ name, meaning: known.get(name) })),
    [names, known],
  );
  return {
    names,
    chosen,
    error,
    add: (name: string) =>
      setNames(now => (now.includes(name) ? now : [...now, name])),
    remove: (name: string) =>
      setNames(now => now.filter(other => other !== name)),
    /** Puts a name in another one's place, or takes that away where the technology is named already. */
    replace: (name: string, by: ReplacingName) => {
      const isNamed = chosen.some(
        ({ meaning }) =>
          meaning?.technology?.name === by.technology.name &&
          meaning.technology.landscape === by.technology.landscape,
      );
      setNames(now =>
        isNamed
          ? now.filter(other => other !== name)
          : now.map(other => (other === name ? by.name : other)),
      );
    },
  };
}
