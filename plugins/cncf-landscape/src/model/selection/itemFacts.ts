import type {
  ItemTexts,
  LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';
import type { Selection } from './selection';

/** What filtering needs to know beside the items. */
export interface FilterContext {
  /** The slugs of the categories of the chosen group; all where there is none. */
  categories?: Set<string>;
  /** How many entities use which technology; absent where the catalog did not say. */
  users?: ReadonlyMap<string, number>;
  /** What is known of items beyond what they are drawn with; absent until it has arrived. */
  texts?: Record<string, ItemTexts>;
}

/** The maturity by which items without one are counted and filtered. */
export const NO_MATURITY = 'none';

/** The ring by which items that the policy does not speak of are counted and filtered. */
export const NO_RING = 'none';

/** What can narrow the landscape by what an item is, wherever it stands. */
export type FactKey = 'maturity' | 'ring' | 'tag' | 'used' | 'oss';

/** Whether an item is open source: as the landscape says, else as a project or a repository tells. */
export function isOpenSource(item: LandscapeItem, texts: ItemTexts): boolean {
  return texts.openSource ?? Boolean(item.maturity || texts.repository);
}

/** How to filter by a fact: the values that an item has, and those that are chosen. */
interface Fact {
  valuesOf(item: LandscapeItem, context: FilterContext): string[];
  chosenIn(selection: Selection): string[];
}

const NOTHING: string[] = [];
const YES = ['1'];
const NO = ['0'];

function openSourceOf(item: LandscapeItem, { texts }: FilterContext): string[] {
  const known = texts?.[item.name];
  if (!known) {
    return NOTHING;
  }
  return isOpenSource(item, known) ? YES : NO;
}

function chosenOpenSource({ oss }: Selection): string[] {
  if (oss === undefined) {
    return NOTHING;
  }
  return oss ? YES : NO;
}

/** How to filter by each fact. */
export const FACTS: Record<FactKey, Fact> = {
  maturity: {
    valuesOf: item => [item.maturity ?? NO_MATURITY],
    chosenIn: selection => selection.maturity,
  },
  ring: {
    valuesOf: item => [item.ring ?? NO_RING],
    chosenIn: selection => selection.ring,
  },
  tag: {
    valuesOf: (item, { texts }) => texts?.[item.name]?.tags ?? NOTHING,
    chosenIn: selection => selection.tag,
  },
  used: {
    valuesOf: (item, { users }) => (users?.has(item.name) ? YES : NOTHING),
    chosenIn: selection => (selection.used ? YES : NOTHING),
  },
  oss: { valuesOf: openSourceOf, chosenIn: chosenOpenSource },
};
/** All facts that can be filtered by. */
export const FACT_KEYS = Object.keys(FACTS) as FactKey[];

/** Whether one of some values is chosen; all are where none is. */
export function matches(values: string[], chosen: string[]): boolean {
  return !chosen.length || values.some(value => chosen.includes(value));
}
