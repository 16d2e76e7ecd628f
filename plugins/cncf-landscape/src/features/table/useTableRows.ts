import type {
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import { useAdditions } from '../../additions/Additions';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useLanguage } from '../../data/useLanguage';
import { useRings } from '../../data/useRings';
import type { KnownFacts, RowFacts } from './RowFacts';
import { type Column, shownColumns } from './columns';

/** What the table and its CSV are made of. */
export interface TableRows {
  /** The same array until one of the columns appears. */
  columns: Column[];
  known: KnownFacts;
  rowOf: (item: LandscapeItem) => RowFacts;
}

/** What the table and its CSV are made of. */
export function useTableRows(
  placementOf: (item: LandscapeItem) => Placement,
): TableRows {
  const { names, texts, users, policy } = useLandscapeData();
  const language = useLanguage();
  const ringOf = useRings();
  const rings = Boolean(policy?.rings.length);
  const usersKnown = Boolean(users);
  const known = useMemo(
    () => ({ rings, users: usersKnown }),
    [rings, usersKnown],
  );
  const { columns: added } = useAdditions();
  const columns = useMemo(() => shownColumns(known, added), [known, added]);
  const rowOf = (item: LandscapeItem) => {
    const { category, subcategory } = placementOf(item);
    return {
      item,
      category: names.category(category),
      subcategory: names.subcategory(category, subcategory),
      language,
      texts: texts?.items[item.name],
      users: users?.get(item.name),
      ring: ringOf(item),
    };
  };
  return { columns, known, rowOf };
}
