import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type { ResolvedName } from 'backstage-plugin-cncf-landscape-common';
import { useMemo, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { cncfLandscapeApiRef } from '../../api/cncfLandscapeApiRef';
import { annotatedNames } from './annotationText';
import type { ChosenName, ReplacingName } from './ChosenUses';

/** The names that an entity's annotation shall have: those that it has, until somebody changes them. */
export function useChosenNames(entity: Entity) {
  const api = useApi(cncfLandscapeApiRef);
  const [names, setNames] = useState(() => annotatedNames(entity));
  const key = names.join('\n');
  const [known, setKnown] = useState<ReadonlyMap<string, ResolvedName>>(
    new Map(),
  );
  const { error } = useAsync(async () => {
    const asked = key.split('\n').filter(name => name && !known.has(name));
    if (asked.length) {
      const resolved = await api.resolveNames(asked);
      setKnown(
        before =>
          new Map([
            ...before,
            ...resolved.map(name => [name.given, name] as const),
          ]),
      );
    }
  }, [api, key]);
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
