import type {
  Decision,
  LandscapeItem,
  Policy,
} from 'backstage-plugin-cncf-landscape-common';
import { type RingMove, ringMove } from './ringMove';

/** A decision as the radar and the list beside it show it. */
export interface RadarBlip {
  /** The decision's. */
  id: string;
  /** Its position in the list, from 1. */
  number: number;
  decision: Decision;
  /** Absent where the landscape does not have the technology. */
  item?: LandscapeItem;
  /** The indices of its ring and its sector. */
  ring: number;
  sector: number;
  move?: RingMove;
}

/** A part of the radar: one category, or all that are too small for a part of their own. */
export interface RadarSector {
  /** Slugs of categories. */
  categories: string[];
}

/** What the company decided about a landscape, as a radar. */
export interface Radar {
  sectors: RadarSector[];
  /** By ring from the centre outwards, then by sector, then by title. */
  blips: RadarBlip[];
}

/** More sectors would be too narrow for what is in them. */
export const MOST_SECTORS = 8;

/** The sector of technologies that the landscape does not have. */
const NO_CATEGORY = '';

/** The categories in the landscape's order; where there are too many, the smallest ones share the last sector. */
function sectorsOf(
  counts: Map<string, number>,
  order: string[],
): RadarSector[] {
  const categories = [...counts.keys()].sort(
    (a, b) => place(order, a) - place(order, b),
  );
  if (categories.length <= MOST_SECTORS) {
    return categories.map(category => ({ categories: [category] }));
  }
  const own = new Set(
    [...categories]
      .sort((a, b) => counts.get(b)! - counts.get(a)!)
      .slice(0, MOST_SECTORS - 1),
  );
  return [
    ...categories
      .filter(category => own.has(category))
      .map(category => ({ categories: [category] })),
    { categories: categories.filter(category => !own.has(category)) },
  ];
}

function place(order: string[], slug: string): number {
  const index = order.indexOf(slug);
  return index < 0 ? order.length : index;
}

/**
 * Arranges what the company decided about a landscape's technologies.
 *
 * @param today - ISO 8601 date
 */
export function buildRadar(
  { rings, decisions }: Policy,
  landscape: {
    id: string;
    categories: { slug: string }[];
    items: ReadonlyMap<string, LandscapeItem>;
  },
  today: string,
): Radar {
  const shown = decisions
    .filter(({ technology }) => technology.landscape === landscape.id)
    .map(decision => {
      const item = landscape.items.get(decision.technology.name);
      return {
        decision,
        item,
        category: item?.category ?? NO_CATEGORY,
        ring: rings.findIndex(({ name }) => name === decision.ring),
      };
    })
    .filter(({ ring }) => ring >= 0);
  const counts = new Map<string, number>();
  for (const { category } of shown) {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const sectors = sectorsOf(
    counts,
    landscape.categories.map(({ slug }) => slug),
  );
  const blips = shown
    .map(({ category, ...blip }) => ({
      ...blip,
      id: blip.decision.id,
      sector: sectors.findIndex(sector => sector.categories.includes(category)),
      move: ringMove(blip.decision, rings, today),
    }))
    .sort(
      (a, b) =>
        a.ring - b.ring ||
        a.sector - b.sector ||
        a.decision.technology.title.localeCompare(
          b.decision.technology.title,
          'en',
          { sensitivity: 'base' },
        ) ||
        Number(Boolean(a.decision.scope)) - Number(Boolean(b.decision.scope)),
    )
    .map((blip, index) => ({ ...blip, number: index + 1 }));
  return { sectors, blips };
}
