import {
  type ChosenFilters,
  FILTER_KEYS,
  type FilterKey,
  forEachFilter,
  readValues,
  toggledValues,
} from './filters';
import { SORTS, type Sort } from './orders';

/** How the landscape is drawn. */
export const VIEWS = ['map', 'cards', 'table'] as const;

/** How the landscape is drawn. */
export type View = (typeof VIEWS)[number];

/** As many technologies as fit beside each other. */
export const MAX_COMPARED = 4;

/** The group that holds every category. */
export const ALL_GROUPS = 'all';

/**
 * What a person has chosen to see: all of the tab's state that a link must bring back.
 */
export interface Selection extends ChosenFilters {
  /** The landscape's id; the first one where it is not given. */
  landscape?: string;
  /** As the screen's width suggests where it is not given. */
  view?: View;
  sort: Sort;
  /** Whether the table is in the opposite order. */
  reverse: boolean;
  /** The slug of a group of categories, or {@link ALL_GROUPS}; the landscape's first one where it is not given. */
  group?: string;
  /** What is searched for. */
  q: string;
  /** The name of the technology whose details are open. */
  item?: string;
  /** What something is looked for to do: words, or a subcategory as `<category slug>/<subcategory slug>`. */
  need?: string;
  /** The names of the technologies to compare, at most {@link MAX_COMPARED}. */
  compare: string[];
  /** Whether they are shown side by side. */
  compareOpen: boolean;
}

const TEXT_KEYS = ['landscape', 'group', 'item', 'need'] as const;

function oneOf<T extends string>(
  allowed: readonly T[],
  value: string | null,
): T | undefined {
  return allowed.find(candidate => candidate === value);
}

function list(value: string | null): string[] {
  return [...new Set((value ?? '').split(',').filter(Boolean))];
}

/** Reads a selection from a URL's query. What it does not understand counts as not chosen. */
export function readSelection(query: URLSearchParams): Selection {
  return {
    ...forEachFilter(key => readValues(key, query.get(key))),
    landscape: query.get('landscape') || undefined,
    group: query.get('group') || undefined,
    item: query.get('item') || undefined,
    need: query.get('need') || undefined,
    view: oneOf(VIEWS, query.get('view')),
    sort: oneOf(SORTS, query.get('sort')) ?? SORTS[0],
    q: query.get('q') ?? '',
    reverse: query.get('reverse') === '1',
    compare: list(query.get('compare')).slice(0, MAX_COMPARED),
    compareOpen: query.get('compareOpen') === '1',
  };
}

/** Writes a selection as a URL's query, without what is as it would be anyway. */
export function writeSelection(selection: Selection): URLSearchParams {
  const query = new URLSearchParams();
  const set = (key: string, value: string | undefined) => {
    if (value) {
      query.set(key, value);
    }
  };
  set('view', selection.view);
  set('sort', selection.sort === SORTS[0] ? undefined : selection.sort);
  set('reverse', selection.reverse ? '1' : undefined);
  set('q', selection.q);
  for (const key of FILTER_KEYS) {
    set(key, selection[key].join(','));
  }
  for (const key of TEXT_KEYS) {
    set(key, selection[key]);
  }
  set('compare', selection.compare.join(','));
  set('compareOpen', selection.compareOpen ? '1' : undefined);
  return query;
}

/** The selection without anything that narrows it. */
export function withoutFilters(selection: Selection): Selection {
  return {
    ...selection,
    q: '',
    ...forEachFilter(() => []),
  };
}

/** The part of a selection that decides which items are shown: without what is open over them, and how they are drawn. */
export function onlyFilters(selection: Selection): Selection {
  return {
    ...selection,
    view: undefined,
    sort: SORTS[0],
    reverse: false,
    q: '',
    item: undefined,
    need: undefined,
    compare: [],
    compareOpen: false,
  };
}

/** The selection with a value of a filter chosen, or not any more. */
export function toggled(
  selection: Selection,
  key: FilterKey,
  value: string,
): Selection {
  return { ...selection, [key]: toggledValues(key, selection[key], value) };
}

/** The selection with a technology among those to compare, or not among them any more; never more than fit. */
export function toggleCompared(selection: Selection, name: string): Selection {
  const compare = selection.compare.includes(name)
    ? selection.compare.filter(other => other !== name)
    : [...selection.compare, name].slice(0, MAX_COMPARED);
  return {
    ...selection,
    compare,
    compareOpen: selection.compareOpen && compare.length > 0,
  };
}
