import { isSettled } from 'backstage-plugin-cncf-landscape-common';
import type { PaintedItem } from '../model/pictures';

/** The items of one picture. */
export interface AtlasPlan {
  /** Whether its tiles have twice the size. */
  featured: boolean;
  /** Technology names, in the order of their tiles. */
  names: string[];
}

/**
 * Decides which items share a picture: the featured ones of the whole landscape, then those of each subcategory, so that a
 * browser that shows a part of a landscape loads a part of its pictures.
 */
export function planAtlases(items: PaintedItem[]): AtlasPlan[] {
  // The map shows settled projects at twice the size.
  const featured = items.filter(({ maturity }) => isSettled(maturity));
  const bySubcategory = new Map<string, string[]>();
  for (const item of items) {
    if (!isSettled(item.maturity)) {
      const place = `${item.category}/${item.subcategory}`;
      const names = bySubcategory.get(place) ?? [];
      names.push(item.name);
      bySubcategory.set(place, names);
    }
  }
  return [
    { featured: true, names: featured.map(({ name }) => name) },
    ...[...bySubcategory.values()].map(names => ({ featured: false, names })),
  ].filter(({ names }) => names.length);
}
