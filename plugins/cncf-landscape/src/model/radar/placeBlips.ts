import type { RingBand } from './ringBands';
import type { SectorArc } from './sectorArcs';

/** Something to be placed in a ring and a sector, by their indices. */
export interface RadarEntry {
  id: string;
  ring: number;
  sector: number;
}

/** Where something is placed: the centre is at 0, 0, and `y` grows downwards. */
export interface PlacedBlip {
  id: string;
  x: number;
  y: number;
}

/** Where everything is placed, and how large all of it may be drawn. */
export interface BlipPlacement {
  blips: PlacedBlip[];
  /** The radius that each blip may take; no two of these circles overlap. */
  radius: number;
}

/** A ring's part of a sector. */
interface Cell extends RingBand, SectorArc {}

/** Places for blips at the same distance from the centre. */
interface Row {
  distance: number;
  /** Between which angles the centres of blips may lie. */
  from: number;
  to: number;
  /** The least angle between two of them. */
  step: number;
  capacity: number;
}

/** Room between blips, and between a blip and the borders of its cell, as a share of a blip's radius. */
const GAP = 0.2;

/** How much smaller all blips become where some cell has no room for its own. */
const SHRINK = 0.94;

function rowAt(cell: Cell, distance: number, radius: number): Row {
  const reach = (radius * (1 + GAP)) / distance;
  const half = (radius * (2 + GAP)) / (2 * distance);
  if (reach > 1 || half > 1) {
    return { distance, from: 0, to: 0, step: 0, capacity: 0 };
  }
  const margin = cell.end - cell.start < 2 * Math.PI ? Math.asin(reach) : 0;
  const [from, to] = [cell.start + margin, cell.end - margin];
  const step = 2 * Math.asin(half);
  const wholeCircle = margin === 0;
  const steps = Math.floor((to - from) / step);
  const capacity = wholeCircle ? steps : steps + 1;
  return { distance, from, to, step, capacity: to < from ? 0 : capacity };
}

/** The rows that a number of distances makes, from loose to tight. */
function rowsOf(cell: Cell, rows: number, radius: number): Row[][] {
  const low = cell.inner + radius * (1 + GAP);
  const high = cell.outer - radius * (1 + GAP);
  const room = high - low;
  const least = radius * (2 + GAP);
  if (room < 0) {
    return [];
  }
  const spread = (distanceOf: (index: number) => number) =>
    Array.from({ length: rows }, (_, index) =>
      rowAt(cell, distanceOf(index), radius),
    );
  const loose = spread(index => low + (room * (index + 0.5)) / rows);
  const tight = spread(index =>
    rows === 1 ? high : low + (room * index) / (rows - 1),
  );
  return [
    ...(rows === 1 || room / rows >= least ? [loose] : []),
    ...(rows === 1 || room / (rows - 1) >= least ? [tight] : []),
  ];
}

function capacityOf(rows: Row[]): number {
  return rows.reduce((sum, { capacity }) => sum + capacity, 0);
}

/** The fewest rows of a cell that hold so many blips; `undefined` where there is no room for them. */
function rowsFor(cell: Cell, count: number, radius: number): Row[] | undefined {
  const most = Math.floor((cell.outer - cell.inner) / (radius * (2 + GAP)) + 1);
  for (let rows = 1; rows <= most; rows++) {
    const found = rowsOf(cell, rows, radius).find(
      candidate => capacityOf(candidate) >= count,
    );
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** How many blips each row takes, by its capacity; together so many as are to be placed. */
function shareOut(rows: Row[], count: number): number[] {
  const total = capacityOf(rows);
  let before = 0;
  let taken = 0;
  return rows.map(({ capacity }) => {
    before += capacity;
    // What all rows so far take together is rounded: no row takes more than it has room for.
    const share = Math.round((count * before) / total) - taken;
    taken += share;
    return share;
  });
}

function anglesOf(row: Row, count: number): number[] {
  const width = row.to - row.from;
  const loose = count === 1 || width / count >= row.step;
  return Array.from({ length: count }, (_, index) =>
    loose
      ? row.from + (width * (index + 0.5)) / count
      : row.from + (width * index) / (count - 1),
  );
}

function placeIn(rows: Row[], ids: string[]): PlacedBlip[] {
  const shares = shareOut(rows, ids.length);
  const places = rows.flatMap((row, index) =>
    anglesOf(row, shares[index]).map(angle => ({
      x: row.distance * Math.sin(angle),
      y: -row.distance * Math.cos(angle),
    })),
  );
  return places.map((place, index) => ({ id: ids[index], ...place }));
}

/**
 * Places entries, each within its ring and sector and apart from all others, evenly and always in the same way. Where
 * there is not enough room, all become smaller.
 *
 * @param largest - the radius that a blip has where there is room for it
 */
export function placeBlips(
  entries: RadarEntry[],
  bands: RingBand[],
  arcs: SectorArc[],
  largest: number,
): BlipPlacement {
  const cells = new Map<string, { cell: Cell; ids: string[] }>();
  for (const { id, ring, sector } of entries) {
    const key = `${ring} ${sector}`;
    const known = cells.get(key) ?? {
      cell: { ...bands[ring], ...arcs[sector] },
      ids: [],
    };
    cells.set(key, { ...known, ids: [...known.ids, id] });
  }
  for (let radius = largest; ; radius *= SHRINK) {
    const filled = [...cells.values()].map(({ cell, ids }) => ({
      ids,
      rows: rowsFor(cell, ids.length, radius),
    }));
    if (filled.every(({ rows }) => rows)) {
      return {
        radius,
        blips: filled.flatMap(({ rows, ids }) => placeIn(rows!, ids)),
      };
    }
  }
}
