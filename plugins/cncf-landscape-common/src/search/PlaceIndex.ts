import type { Placement } from '../landscape';
import { termsOf } from './analyze';
import { type SearchField, fieldBit } from './fields';
import { type Ranked, rank } from './rank';
import type { PlaceHit, SearchedLandscape } from './SearchFindings';
import { TermIndex } from './TermIndex';
import type { Need } from './understandQuery';

/** What a category or subcategory must have of a query to be an answer to it. */
const LEAST_COVERAGE = 0.35;
/** What fits less than this share of what fits best is another one. */
const LEAST_FIT = 0.5;
/** What one that is only the nearest must have. */
const NEAR = 0.3;

/** The categories and subcategories of a landscape, found by what they are called and by what the guide says of them. */
export class PlaceIndex {
  readonly #terms = new TermIndex();
  readonly #places: { category: string; subcategory?: string }[] = [];

  constructor({ landscape, texts }: SearchedLandscape) {
    for (const {
      slug: category,
      name,
      subcategories,
    } of landscape.categories) {
      for (const { slug: subcategory, name: called } of subcategories) {
        const guides = texts.flatMap(
          of => of.subcategories[`${category}/${subcategory}`] ?? [],
        );
        this.#places.push({ category, subcategory });
        this.#add('name', [called, ...guides.map(({ title }) => title)]);
        this.#add(
          'description',
          guides.map(({ purpose }) => purpose),
        );
        this.#add(
          'problem',
          guides.map(({ question }) => question),
        );
      }
      const guides = texts.flatMap(of => of.categories[category] ?? []);
      this.#places.push({ category });
      this.#add('name', [name, ...guides.map(({ title }) => title)]);
      this.#add(
        'problem',
        guides.map(({ summary }) => summary),
      );
    }
  }

  #add(field: SearchField, texts: string[]): void {
    const terms = termsOf(texts.join('\n'));
    this.#terms.add(this.#places.length - 1, fieldBit(field), terms);
  }

  /** Those that fit, the best first. */
  find(needs: Need[]): PlaceHit[] {
    const ranked = this.#rank(needs);
    const best = ranked[0]?.score ?? 1;
    return ranked
      .filter(
        ({ coverage, score }) =>
          coverage >= LEAST_COVERAGE && score >= best * LEAST_FIT,
      )
      .map(({ document, score, matches }) => ({
        ...this.#places[document],
        fit: score / best,
        named: matches.some(({ mask }) => (mask & fieldBit('name')) !== 0),
      }));
  }

  /** The subcategory that is nearest to what nothing fits: that of a product's kind, else one of which some is true. */
  nearest(needs: Need[]): Placement | undefined {
    const product = needs.find(need => need.product)?.product;
    const near =
      this.#places.find(
        ({ subcategory }) => product && subcategory === product,
      ) ??
      this.#rank(needs)
        .filter(({ coverage }) => coverage >= NEAR)
        .map(({ document }) => this.#places[document])
        .find(({ subcategory }) => subcategory);
    return near?.subcategory
      ? { category: near.category, subcategory: near.subcategory }
      : undefined;
  }

  #rank(needs: Need[]): Ranked[] {
    return rank(this.#terms, needs, this.#places.length);
  }
}
