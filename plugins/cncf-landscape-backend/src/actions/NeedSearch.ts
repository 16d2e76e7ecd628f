import { perLanguage } from 'backstage-plugin-cncf-landscape-common';
import MiniSearch from 'minisearch';
import { CategoryNames } from '../model/CategoryNames';
import type { GuidedTechnology, Landscape } from '../model/Landscape';

interface SearchedTechnology {
  id: string;
  title: string;
  aliases: string;
  category: string;
  tags: string;
  description: string;
  guide: string;
  project: boolean;
}

/** Words of a sentence that say nothing of what is needed. */
const FILLERS = new Set(
  'a an and any are as at be by can for from have how i in is it my need needs of on or our should some something that the them to tool use want we what which with'.split(
    ' ',
  ),
);

/** What fits less than this share of what the best one fits is something else, … */
const RELEVANT = 0.5;

/** … unless it has as many of the words, and not only deep in the guide: what has no guide scores less than what has one. */
const RELEVANT_WITH_ALL_WORDS = 0.1;

/** Endings in which English words of one meaning differ, where enough of a word stands before them. */
const ENDING = /(?<=[a-z]{3})(?:ings?|ed|es|e|s)$/;

/** Finds the technologies of one landscape that match a need described in free text. */
export class NeedSearch {
  readonly #index: MiniSearch<SearchedTechnology>;

  constructor(landscape: Landscape) {
    const names = new CategoryNames(landscape.categories);
    this.#index = new MiniSearch<SearchedTechnology>({
      fields: ['title', 'aliases', 'category', 'tags', 'description', 'guide'],
      storeFields: ['project'],
      processTerm: term => {
        const word = fold(term);
        return FILLERS.has(word) ? null : stem(word);
      },
      searchOptions: {
        boost: { title: 8, aliases: 6, category: 4, tags: 2, description: 2 },
        prefix: term => term.length > 2,
        fuzzy: term => (term.length > 4 ? 0.2 : false),
        weights: { prefix: 0.6, fuzzy: 0.2 },
        boostDocument: (_id, _term, stored) => (stored?.project ? 1.5 : 1),
      },
    });
    this.#index.addAll(
      landscape.technologies.map(guided => searched(guided, names)),
    );
  }

  /**
   * How well technologies fit, by their names, from 1 for the best one down; without those that do not fit. What fits more
   * of the words fits better.
   */
  find(need: string): Map<string, number> {
    const found = this.#index
      .search(need)
      .map(({ id, score, queryTerms, match }) => ({
        name: id as string,
        words: new Set(queryTerms).size,
        fit: score * new Set(queryTerms).size,
        shown: Object.values(match).some(fields =>
          fields.some(field => field !== 'guide'),
        ),
      }));
    const mostWords = Math.max(...found.map(({ words }) => words));
    const best = Math.max(...found.map(({ fit }) => fit));
    return new Map(
      found
        .filter(({ fit, words, shown }) => {
          const hasAllWords = words === mostWords && shown;
          return (
            fit >= best * (hasAllWords ? RELEVANT_WITH_ALL_WORDS : RELEVANT)
          );
        })
        .map(({ name, fit }) => [name, fit / best]),
    );
  }
}

/** Makes one of "policy" and "policies", and of "trace", "traces" and "tracing". */
function stem(word: string): string {
  return word.replace(/(?<=[a-z]{2})ies$/, 'y').replace(ENDING, '');
}

function searched(
  { technology, guide }: GuidedTechnology,
  names: CategoryNames,
): SearchedTechnology {
  const texts = Object.values(perLanguage(lang => guide?.[lang])).flatMap(
    inLanguage => inLanguage ?? [],
  );
  return {
    id: technology.name,
    title: technology.title,
    aliases: [technology.name, ...technology.aliases].join(' '),
    category: [technology, ...(technology.alsoIn ?? [])]
      .flatMap(place => [names.category(place), names.subcategory(place)])
      .join(' '),
    tags: technology.tags.join(' '),
    description: [
      technology.description ?? '',
      ...texts.map(({ description }) => description),
    ].join(' '),
    guide: texts
      .flatMap(({ problem, features, useCases }) => [
        problem,
        ...features,
        ...useCases,
      ])
      .join(' '),
    project: Boolean(technology.maturity),
  };
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
