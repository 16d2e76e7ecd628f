import {
  type ItemTexts,
  type LandscapeItem,
  trailingParenthesis,
} from 'backstage-plugin-cncf-landscape-common';
import MiniSearch, {
  type Query,
  type SearchOptions,
  type SearchResult,
} from 'minisearch';
import { foldWord, singularOf, wordsOf } from './words';

/** What a search came to. */
export interface SearchFindings {
  /** Technology names, best first. */
  names: string[];
  /** The words that matched, as {@link foldWord} folds them. */
  words: ReadonlySet<string>;
}

/**
 * Finds items by what a person types.
 *
 * @param query - its words
 * @param isMeant - leaves out what matched by other words, as {@link foldWord} folds them, than are meant
 */
export type SearchItems = (
  query: string,
  isMeant?: (matched: string[]) => boolean,
) => SearchFindings;

/** A search whose index grows bit by bit, so that nothing has to wait for all of it. */
export interface GrowingSearch {
  /** Adds so many items to the index, and says whether any are left. */
  grow(count: number): boolean;
  /** Adds what is left first. */
  search: SearchItems;
}

/** What is said of items, by technology name. */
type Texts = Record<string, ItemTexts>;

interface SearchedItem {
  id: string;
  title: string;
  aliases: string;
  tags: string;
  description: string;
  problem: string;
  project: boolean;
}

/** An item is found that has all of the words. */
const ALL_WORDS = { combineWith: 'AND' } as const;

/** In names only: nearly every word of a text is like some other, as `tracing` is like `tracking`. */
const NAMES = ['title', 'aliases'];

/** For what is found nowhere: two slips in a word, such as two letters that changed places. */
const LOOSELY: SearchOptions = {
  fields: NAMES,
  fuzzy: term => (term.length > 4 ? 2 : false),
};

/** What has each word of a text as it stands, or as one of what it names many of. */
function withoutSlips(text: string): Query {
  return {
    ...ALL_WORDS,
    fuzzy: false,
    queries: wordsOf(text).map(word => {
      const singular = singularOf(word);
      return singular === word
        ? word
        : {
            combineWith: 'OR',
            queries: [
              word,
              { queries: [singular], prefix: false, boostTerm: () => 0.4 },
            ],
          };
    }),
  };
}

/** Which items a text names in full, by its name, its alias or its abbreviation; projects before products. */
function namesakes(
  items: LandscapeItem[],
  texts: Texts,
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

/** What is said of something in several languages, each text once. */
function inAll(
  languages: (ItemTexts | undefined)[],
  textOf: (texts: ItemTexts) => string | undefined,
): string {
  const said = languages.flatMap(texts => (texts && textOf(texts)) ?? []);
  return [...new Set(said)].join('\n');
}

function searchedItem(
  item: LandscapeItem,
  languages: (ItemTexts | undefined)[],
): SearchedItem {
  return {
    id: item.name,
    title: item.title,
    aliases: `${item.name} ${inAll(languages, texts =>
      texts.aliases?.join(' '),
    )}`,
    tags: inAll(languages, ({ tags }) => tags?.join(' ')),
    description: inAll(languages, ({ description }) => description),
    problem: inAll(languages, ({ problem }) => problem),
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
 * Begins a search over a landscape, in all languages that there are texts of. It takes the beginning of a word for the word, and
 * ranks names before texts and projects before products. What is called exactly so comes first, whatever else begins like
 * it: `k8s` is Kubernetes, then K8sGPT. It forgives one slip in about five letters: in names always, in texts where nothing has
 * the words as they stand, in singular or plural. Where nothing is found, it looks more loosely. Without texts it searches
 * the names.
 */
export function growSearchIndex(
  items: LandscapeItem[],
  languages: Texts[] = [],
): GrowingSearch {
  const index = new MiniSearch<SearchedItem>({
    fields: ['title', 'aliases', 'tags', 'description', 'problem'],
    storeFields: ['project'],
    processTerm: foldWord,
    searchOptions: {
      boost: { title: 8, aliases: 6, tags: 2 },
      ...ALL_WORDS,
      prefix: true,
      fuzzy: term => (term.length > 3 ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
      boostDocument: (_id, _term, stored) => (stored?.project ? 1.5 : 1),
    },
  });
  let added = 0;
  let named: ((query: string) => string[]) | undefined;
  const grow = (count: number) => {
    const next = items.slice(added, added + count);
    added += next.length;
    index.addAll(
      next.map(item =>
        searchedItem(
          item,
          languages.map(texts => texts[item.name]),
        ),
      ),
    );
    return added < items.length;
  };
  const search: SearchItems = (query, isMeant = () => true) => {
    const filter = ({ terms }: SearchResult) => isMeant(terms);
    grow(items.length);
    named ??= namesakes(items, languages[0] ?? {});
    const exactly = withoutSlips(query);
    const inNames: Query = { ...ALL_WORDS, queries: [query], fields: NAMES };
    const found = findings(
      named(query),
      index.search(
        index.search(exactly).length
          ? { combineWith: 'OR', queries: [exactly, inNames] }
          : query,
        { filter },
      ),
    );
    return found.names.length
      ? found
      : findings([], index.search(query, { ...LOOSELY, filter }));
  };
  return { grow, search };
}
