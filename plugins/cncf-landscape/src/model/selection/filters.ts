import {
  compareMaturity,
  type ItemTexts,
  type LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';

/** What filtering needs to know beside the items. */
export interface FilterContext {
  /** The placements in the chosen group, as `<category slug>/<subcategory slug>`; all if there is none. */
  placements?: Set<string>;
  /** How many entities use which technology; absent where the catalog did not say. */
  users?: ReadonlyMap<string, number>;
  /** What is known of items beyond what they are drawn with; absent until it has arrived. */
  texts?: Record<string, ItemTexts>;
}

/** What a filter may wait for. */
export type FilterNeed = 'users' | 'texts';

/** One way to narrow the landscape, whatever the values that are chosen. */
interface FilterDefinition {
  /** Its name, below `filter` in the translations. */
  legend: string;
  /** The values of an item. Absent for categories and subcategories, which depend on each placement of the item. */
  valuesOf?(item: LandscapeItem, context: FilterContext): string[];
  /** The only values there are, in their order; else those that items have. */
  values?: readonly string[];
  /** The names of values, below `filter` in the translations; else the values are names themselves. */
  labels?: Record<string, string>;
  /** Whether one value at most can be chosen. */
  single?: boolean;
  /** What must have been loaded before anything can be filtered by it. */
  needs?: FilterNeed;
  /** How values follow each other; else the most frequent is the first. */
  compare?(a: string, b: string): number;
  /** The label of a field to find a value among many, below `filter` in the translations. */
  find?: string;
  /** Whether values are offered even where they would leave nothing. */
  keepEmpty?: boolean;
}

/** The value by which items without any other are counted and filtered: no maturity, no ring. */
export const NONE = 'none';

const NOTHING: string[] = [];
const YES = ['1'];
const NO = ['0'];

/** Whether an item is open source: as the landscape says, else as a project or a repository suggests. */
function isOpenSource(item: LandscapeItem, texts: ItemTexts): boolean {
  return texts.openSource ?? Boolean(item.maturity || texts.repository);
}

function named(value: string): string | undefined {
  return value === NONE ? undefined : value;
}

/**
 * Everything that narrows the landscape, in the order in which it is offered. The selection, its URL, the counts, the column of
 * filters and the chips of what is chosen follow from it. Each key is the filter's name in the URL.
 */
export const FILTERS = {
  maturity: {
    legend: 'maturity',
    valuesOf: item => [item.maturity ?? NONE],
    compare: (a, b) => compareMaturity(named(a), named(b)),
  },
  used: {
    legend: 'use',
    needs: 'users',
    values: ['1'],
    labels: { 1: 'used' },
    keepEmpty: true,
    valuesOf: ({ name }, { users }) => (users?.has(name) ? YES : NOTHING),
  },
  ring: {
    legend: 'ring',
    valuesOf: item => [item.ring ?? NONE],
  },
  category: { legend: 'category' },
  /** Slugs, with their category's before them where it matters: `inference/framework`. */
  subcategory: { legend: 'category' },
  oss: {
    legend: 'source',
    needs: 'texts',
    values: ['1', '0'],
    labels: { 1: 'openSource', 0: 'notOpenSource' },
    single: true,
    valuesOf: (item, { texts }) => {
      const known = texts?.[item.name];
      if (!known) {
        return NOTHING;
      }
      return isOpenSource(item, known) ? YES : NO;
    },
  },
  tag: {
    legend: 'tag',
    needs: 'texts',
    find: 'findTag',
    valuesOf: ({ name }, { texts }) => texts?.[name]?.tags ?? NOTHING,
  },
} as const satisfies Record<string, FilterDefinition>;

/** What can narrow the landscape. */
export type FilterKey = keyof typeof FILTERS;

/** What can narrow the landscape by what an item is, wherever it is listed. */
export type FactKey = Exclude<FilterKey, 'category' | 'subcategory'>;

/** The values that are chosen of each filter; everything is shown where none is. */
export type ChosenFilters = Record<FilterKey, string[]>;

type Texts<F> = F extends { legend: infer L }
  ? L | (F extends { labels: infer V } ? V[keyof V] : never) | FindOf<F>
  : never;
type FindOf<F> = F extends { find: infer T } ? T : never;

/** The filters' texts, below `filter` in the translations. */
export type FilterText = Texts<(typeof FILTERS)[FilterKey]>;

/** One way to narrow the landscape. */
export interface Filter extends FilterDefinition {
  legend: FilterText;
  labels?: Record<string, FilterText>;
  find?: FilterText;
}

/** All filters, in the order in which they are offered. */
export const FILTER_KEYS = Object.keys(FILTERS) as FilterKey[];

/** The filters by what an item is. */
export const FACT_KEYS = FILTER_KEYS.filter(
  (key): key is FactKey => 'valuesOf' in FILTERS[key],
);

/** The definition of a filter. */
export function filterOf(key: FilterKey): Filter {
  return FILTERS[key];
}

/** The values that an item has of a filter. */
export function valuesOf(
  key: FactKey,
  item: LandscapeItem,
  context: FilterContext,
): string[] {
  return FILTERS[key].valuesOf(item, context);
}

/** Whether one of some values is chosen; all are where none is. */
export function matches(values: string[], chosen: string[]): boolean {
  return !chosen.length || values.some(value => chosen.includes(value));
}

/** What the chosen filters need to have been loaded. */
export function needsOf(chosen: ChosenFilters): Set<FilterNeed> {
  return new Set(
    FILTER_KEYS.flatMap(key => {
      const { needs } = filterOf(key);
      return needs && chosen[key].length ? [needs] : [];
    }),
  );
}

/** Something for each filter. */
export function forEachFilter<T>(
  make: (key: FilterKey) => T,
): Record<FilterKey, T> {
  return Object.fromEntries(FILTER_KEYS.map(key => [key, make(key)])) as Record<
    FilterKey,
    T
  >;
}

/** The values of a filter that a text lists, such as that of a URL; what the filter does not have is left out. */
export function readValues(key: FilterKey, text: string | null): string[] {
  const { values, single } = filterOf(key);
  const listed = [...new Set((text ?? '').split(',').filter(Boolean))];
  const known = listed.filter(value => values?.includes(value) ?? true);
  return single ? known.slice(0, 1) : known;
}

/** The values of a filter with one added, or removed where it is there already. */
export function toggledValues(
  key: FilterKey,
  chosen: string[],
  value: string,
): string[] {
  if (chosen.includes(value)) {
    return chosen.filter(other => other !== value);
  }
  return filterOf(key).single ? [value] : [...chosen, value];
}
