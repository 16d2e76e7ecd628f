import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import { useDeferredValue, useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { buildRadar } from '../../model/radar/buildRadar';
import { today } from '../../model/radar/days';
import { filterBlips } from '../../model/radar/filterBlips';
import { useLandscapeSearch } from '../../search/useLandscapeSearch';
import type { Selection } from '../../model/selection/selection';

const NOTHING: ReadonlySet<string> = new Set();

/** What the company decided about the landscape that is shown, and what of it a selection leaves. */
export function useRadar(policy: Policy, selection: Selection) {
  const { landscape, items, names } = useLandscapeData();
  const { search } = useLandscapeSearch();
  // A field that is typed in must not wait for what it finds.
  const q = useDeferredValue(selection.q.trim());
  const { ring, category } = selection;

  const radar = useMemo(
    () =>
      buildRadar(
        policy,
        { id: landscape.id, categories: landscape.categories, items },
        today(),
      ),
    [policy, landscape, items],
  );
  const found = useMemo(
    () => (q ? new Set(search(q).hits.map(({ item }) => item.name)) : NOTHING),
    [search, q],
  );
  const shown = useMemo(
    () => filterBlips(radar.blips, { q, ring, category }, found),
    [radar, q, ring, category, found],
  );
  /** The categories that have decisions, in the landscape's order. */
  const categories = useMemo(
    () =>
      radar.sectors
        .flatMap(sector => sector.categories)
        .filter(Boolean)
        .map(slug => ({ slug, name: names.category(slug) })),
    [radar, names],
  );
  return { radar, shown, categories };
}
