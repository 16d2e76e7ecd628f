import {
  type ItemTexts,
  type LandscapeItem,
  trailingParenthesis,
} from 'backstage-plugin-cncf-landscape-common';
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { foldWord } from './words';

/** What a search came to. */
export interface SearchFindings {
  /** Technology names, best first. */
  names: string[];
  /** The words that matched, as {@link foldWord} folds them. */
  words: ReadonlySet<string>;
}

/** Finds items by what a person types. */
export type SearchItems = (query: string) => SearchFindings;

interface SearchedItem {
  id: string;
  title: string;
  aliases: string;
  tags: string;
  description: string;
  problem: string;
  project: boolean;
}

/**
 * For what the first search finds nothing: two slips in a word, such as two letters that changed places, and in names only,
 * as nearly every word of a text is like some other.
 */
const LOOSELY: SearchOptions = {
  fields: ['title', 'aliases'],
  fuzzy: term => (term.length > 4 ? 2 : false),
};

/** Which items a text names in full, by its name, its alias or its abbreviation; projects before products. */
function namesakes(
  items: LandscapeItem[],
  texts: Record<string, ItemTexts>,
): (query: string) => string[] {
  const byName = new Map<string, Set<string>>();
  const projectsFirst = [...items].sort(
    (a, b) => Number(Boolean(b.maturity)) - Number(Boolean(a.maturity)),
  );
  for (const { name, title } of projectsFirst) {
    const names = [name, title, ...(texts[name]?.aliases ?? [])];
    for (const called of [...names, trailingParenthesis(title) ?? name]) {
      const key = foldWord(called);
      byName.set(key, (byName.get(key) ?? new Set()).add(name));
    }
  }
  return query => [...(byName.get(foldWord(query.trim())) ?? [])];
}

function searchedItem(
  item: LandscapeItem,
  texts: ItemTexts | undefined,
): SearchedItem {
  return {
    id: item.name,
    title: item.title,
    aliases: [item.name, ...(texts?.aliases ?? [])].join(' '),
    tags: texts?.tags?.join(' ') ?? '',
    description: texts?.description ?? '',
    problem: texts?.problem ?? '',
    project: Boolean(item.maturity),
  };
}

function findings(named: string[], results: SearchResult[]): SearchFindings {
  return {
    names: [...new Set([...named, ...results.map(({ id }) => id as string)])],
    words: new Set(results.flatMap(({ terms }) => terms)),
  };
}

/**
 * Builds the search over a landscape. It forgives one slip in about five letters, takes the beginning of a word for the
 * word, and ranks names before texts and projects before products. What is called exactly so comes first, whatever else
 * begins like it: `k8s` is Kubernetes, then K8sGPT. Where nothing is found, it looks more loosely. Without texts it searches
 * the names.
 */
export function buildSearchIndex(
  items: LandscapeItem[],
  texts: Record<string, ItemTexts> = {},
): SearchItems {
  const index = new MiniSearch<SearchedItem>({
    fields: ['title', 'aliases', 'tags', 'description', 'problem'],
    storeFields: ['project'],
    processTerm: foldWord,
    searchOptions: {
      boost: { title: 8, aliases: 6, tags: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: term => (term.length > 3 ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
      boostDocument: (_id, _term, stored) => (stored?.project ? 1.5 : 1),
    },
  });
  index.addAll(items.map(item => searchedItem(item, texts[item.name])));
  const named = namesakes(items, texts);
  return query => {
    const found = findings(named(query), index.search(query));
    return found.names.length
      ? found
      : findings([], index.search(query, LOOSELY));
  };
}
