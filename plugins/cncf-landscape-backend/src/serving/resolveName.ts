import {
  findTechnology,
  nearestTechnology,
  type FoundTechnology,
  type ResolvedName,
  type ResolvedTechnology,
  type Technology,
} from 'backstage-plugin-cncf-landscape-common';
import { landscapeItem } from './documents';
import type { ServedLandscape } from './ServedLandscape';

/** What looking a name up needs of a landscape. */
type NamedLandscape = Pick<ServedLandscape, 'index' | 'pictures'>;

/**
 * Looks a name up in the landscape before its slash, else in all of them, in their order.
 *
 * @param options - `suggest`: whether to look for the most similar one where none has it, which takes milliseconds
 */
export function resolveName(
  given: string,
  landscapes: Map<string, NamedLandscape>,
  { suggest = true }: { suggest?: boolean } = {},
): ResolvedName {
  const indexes = new Map(
    [...landscapes].map(([id, { index }]) => [id, index]),
  );
  const found = findTechnology(given, indexes);
  if (found) {
    return { given, technology: resolved(found, landscapes) };
  }
  const nearest = suggest ? nearestTechnology(given, indexes) : undefined;
  return nearest
    ? { given, nearest: resolved(nearest, landscapes) }
    : { given };
}

function resolved(
  { landscape, technology }: FoundTechnology<Technology>,
  landscapes: Map<string, NamedLandscape>,
): ResolvedTechnology {
  const pictures = landscapes.get(landscape)?.pictures;
  return {
    landscape,
    ...landscapeItem(technology),
    picture: pictures?.items.get(technology.name)?.picture,
  };
}
