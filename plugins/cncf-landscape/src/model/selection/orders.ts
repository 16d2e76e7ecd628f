import {
  compareMaturity,
  type ItemTexts,
  type LandscapeItem,
  type Ring,
} from 'backstage-plugin-cncf-landscape-common';

/** What an order needs to know beside the items. */
export interface OrderFacts {
  /** How many entities use which technology. */
  users?: ReadonlyMap<string, number>;
  texts?: Record<string, ItemTexts>;
  /** The policy's rings, from the centre outwards. */
  rings?: Ring[];
}

type Compare<T> = (a: T, b: T) => number;

/** How items follow each other; `sign` is -1 for the opposite order. */
type Order = (sign: number) => Compare<LandscapeItem>;

interface OrderDefinition {
  /** Its name, below `page` in the translations. */
  label: string;
  /** Absent for the order by category, which is the landscape's own. */
  orderBy?(facts: OrderFacts): Order;
  /** What must have been loaded before anything can be sorted by it. */
  needs?: keyof OrderFacts;
  /** Whether it begins with the highest. */
  descending?: boolean;
}

/** Compares items by what `valueOf` knows of them. Those of which it knows nothing come last, in either direction. */
function byValue<V>(
  valueOf: (item: LandscapeItem) => V | undefined,
  compare: Compare<V>,
): Order {
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
 * Every order in which items can be listed, in the order in which they are offered: names from A to Z, maturities from graduated
 * to archived, rings from the centre, users and dates from the most and the newest. Each key is its name in the URL.
 */
export const ORDERS = {
  place: { label: 'sortPlace' },
  name: {
    label: 'sortName',
    orderBy: () => sign => (a, b) => sign * byTitle(a, b),
  },
  maturity: {
    label: 'sortMaturity',
    orderBy: () => byValue(({ maturity }) => maturity, compareMaturity),
  },
  ring: {
    label: 'sortRing',
    needs: 'rings',
    orderBy: ({ rings = [] }) => {
      const rankOf = new Map(rings.map(({ name }, rank) => [name, rank]));
      return byValue(
        ({ ring }) => rankOf.get(ring ?? ''),
        (a, b) => a - b,
      );
    },
  },
  users: {
    label: 'sortUsers',
    needs: 'users',
    descending: true,
    orderBy: ({ users }) =>
      byValue(
        ({ name }) => users?.get(name),
        (a, b) => b - a,
      ),
  },
  accepted: {
    label: 'sortAccepted',
    needs: 'texts',
    descending: true,
    orderBy: ({ texts }) =>
      byValue(
        ({ name }) => texts?.[name]?.accepted,
        (a, b) => b.localeCompare(a),
      ),
  },
} as const satisfies Record<string, OrderDefinition>;

/** In which order items are listed. */
export type Sort = keyof typeof ORDERS;

/** All orders; the first is the one where none is chosen. */
export const SORTS = Object.keys(ORDERS) as Sort[];

/** An order's name, below `page` in the translations. */
export type OrderText = (typeof ORDERS)[Sort]['label'];

/** The definition of an order. */
export function orderOf(sort: Sort): OrderDefinition & { label: OrderText } {
  return ORDERS[sort];
}

/** What an order needs of what is known, and nothing else: what it does not need sorts nothing anew when it arrives. */
export function neededFacts(sort: Sort, facts: OrderFacts): OrderFacts {
  const { needs } = orderOf(sort);
  return needs ? { [needs]: facts[needs] } : {};
}

/** Compares items by an order, or the opposite of it. Equals are listed by their names. */
export function compareItems(
  sort: Exclude<Sort, 'place'>,
  facts: OrderFacts,
  reverse = false,
): Compare<LandscapeItem> {
  const compare = ORDERS[sort].orderBy(facts)(reverse ? -1 : 1);
  return (a, b) => compare(a, b) || byTitle(a, b);
}
