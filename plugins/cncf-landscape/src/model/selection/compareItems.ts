import type {
  ItemTexts,
  LandscapeItem,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { compareMaturity } from '../maturity/maturityOrder';
import type { Sort } from './selection';

/** What an order needs to know beside the items. */
export interface OrderFacts {
  /** How many entities use which technology. */
  users?: ReadonlyMap<string, number>;
  texts?: Record<string, ItemTexts>;
  /** The policy's rings, from the centre outwards. */
  rings?: Ring[];
}

type Compare<T> = (a: T, b: T) => number;

/** Compares items by what `valueOf` knows of them. Those of which it knows nothing stand last, in either direction. */
function byValue<V>(
  valueOf: (item: LandscapeItem) => V | undefined,
  compare: Compare<V>,
): (sign: number) => Compare<LandscapeItem> {
  return sign => (a, b) => {
    const [valueA, valueB] = [valueOf(a), valueOf(b)];
    if (valueA === undefined || valueB === undefined) {
      return Number(valueA === undefined) - Number(valueB === undefined);
    }
    return sign * compare(valueA, valueB);
  };
}

function byTitle(a: LandscapeItem, b: LandscapeItem): number {
  return a.title.localeCompare(b.title, 'en', { sensitivity: 'base' });
}

/**
 * How items stand in an order: names from A to Z, maturities from what is settled, rings from the centre, users and dates from the most and the
 * newest; the other way round where it is reversed. Equals stand by their names.
 */
export function compareItems(
  sort: Exclude<Sort, 'place'>,
  { users, texts, rings = [] }: OrderFacts,
  reverse = false,
): Compare<LandscapeItem> {
  const rankOf = new Map(rings.map(({ name }, rank) => [name, rank]));
  const orders: Record<typeof sort, (sign: number) => Compare<LandscapeItem>> =
    {
      name: sign => (a, b) => sign * byTitle(a, b),
      maturity: byValue(({ maturity }) => maturity, compareMaturity),
      ring: byValue(
        ({ ring }) => rankOf.get(ring ?? ''),
        (a, b) => a - b,
      ),
      users: byValue(
        ({ name }) => users?.get(name),
        (a, b) => b - a,
      ),
      accepted: byValue(
        ({ name }) => texts?.[name]?.accepted,
        (a, b) => b.localeCompare(a),
      ),
    };
  const compare = orders[sort](reverse ? -1 : 1);
  return (a, b) => compare(a, b) || byTitle(a, b);
}
