/** How much room a subcategory's box takes. */
export interface BoxShape {
  /** Its share of a row's free width. */
  weight: number;
  /** The width (CSS pixels) that it would have if it stood alone. */
  basis: number;
  /** The height (CSS pixels) that it has then, for browsers that have not laid it out yet. */
  height: number;
}

/** A tile with its gap, beside its picture. */
const AROUND = 18;
const HEADING = 26;

/**
 * The shape of a box for so many tiles: about twice as wide as high, at least four tiles wide, so that boxes of every size
 * fill rows without holes.
 *
 * @param tile - the size of a picture (CSS pixels) at the map's zoom
 */
export function boxShape(
  counts: { featured: number; others: number },
  tile: { width: number; height: number },
): BoxShape {
  const width = tile.width + AROUND;
  const height = tile.height + AROUND;
  // A featured tile takes the room of four.
  const tiles = counts.featured * 4 + counts.others;
  const columns = Math.max(
    counts.featured ? 4 : 3,
    Math.ceil(Math.sqrt((tiles * 2.4 * height) / width)),
  );
  const rows = Math.max(counts.featured ? 2 : 1, Math.ceil(tiles / columns));
  return {
    weight: columns,
    basis: columns * width,
    height: HEADING + rows * height,
  };
}
