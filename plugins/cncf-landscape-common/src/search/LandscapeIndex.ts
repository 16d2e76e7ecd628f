import type { ItemTexts, LandscapeItem, Placement } from '../landscape';
import { hasEnded, maturityStep } from '../maturity';
import { trailingParenthesis } from '../names';
import type { Decision } from '../policy';
import { termsOf, tokenize } from './analyze';
import { type SearchField, fieldBit } from './fields';
import type { SearchedLandscape } from './SearchFindings';
import { LEAST_SOUND, soundOfLatin } from './text/transliteration';
import { isHangul, nameKey } from './text/words';
import { TermIndex } from './TermIndex';
import { nameTerm, soundTerm } from './terms';

/** How much an item is worth by its maturity, in steps from sandbox upwards: people ask for what they can rely on. */
const WORTH_OF_STEP = [1, 1, 1.24, 1.28];
/** A project at a stage that only its own foundation can place. */
const OTHER_PROJECT = 1;
const ENDED = 0.6;
/** No project: something that anybody may look into, or a service or a company. */
const OPEN_PRODUCT = 0.85;
const OTHER_PRODUCT = 0.6;

function worthOf({ maturity }: LandscapeItem, isOpen: boolean): number {
  if (!maturity) {
    return isOpen ? OPEN_PRODUCT : OTHER_PRODUCT;
  }
  const step = maturityStep(maturity);
  return hasEnded(maturity)
    ? ENDED
    : WORTH_OF_STEP[step ?? -1] ?? OTHER_PROJECT;
}

/** The terms of a landscape's items, which are its documents. It grows item by item. */
export class LandscapeIndex {
  readonly terms = new TermIndex();
  /** How much each item is worth in itself. */
  readonly worth: number[] = [];
  readonly #rationales: Map<string, string[]>;
  readonly #kinds = new Map<string, PlaceTerms>();

  constructor(readonly subject: SearchedLandscape) {
    this.#rationales = rationalesOf(subject.decisions);
  }

  /** Adds an item with all that is said of it. */
  addItem(document: number): void {
    const { landscape, texts } = this.subject;
    const item = landscape.items[document];
    const { name, title } = item;
    const said = texts.flatMap(({ items }) => items[name] ?? []);
    const all = (textsOf: (of: ItemTexts) => string[] | string | undefined) =>
      said.flatMap(of => textsOf(of) ?? []);
    this.worth[document] = worthOf(item, all(of => of.repository).length > 0);
    for (const called of new Set(namesOf(title, name))) {
      this.#addName(document, 'name', called);
    }
    for (const alias of new Set(all(({ aliases }) => aliases))) {
      this.#addName(document, 'alias', alias);
    }
    this.#add(
      document,
      'tag',
      all(({ tags }) => tags),
    );
    this.#add(
      document,
      'description',
      all(({ description }) => description),
    );
    this.#add(
      document,
      'problem',
      all(({ problem }) => problem),
    );
    this.#add(
      document,
      'feature',
      all(({ features }) => features),
    );
    this.#add(
      document,
      'useCase',
      all(({ useCases }) => useCases),
    );
    this.#add(document, 'rationale', this.#rationales.get(name) ?? []);
    for (const place of [item, ...(item.alsoIn ?? [])]) {
      this.#addKind(document, place);
    }
  }

  #add(document: number, field: SearchField, texts: string[]): void {
    for (const text of new Set(texts)) {
      this.terms.add(document, fieldBit(field), termsOf(text));
    }
  }

  /** Names are found as they are, too: in one word, and by their sound. */
  #addName(document: number, field: SearchField, name: string): void {
    const bit = fieldBit(field);
    this.#add(document, field, [name]);
    const raw = tokenize(name).map(token => token.raw);
    this.terms.add(document, bit, [...raw, nameTerm(name)]);
    const sound = isHangul(name) ? '' : soundOfLatin(nameKey(name));
    if (sound.length >= LEAST_SOUND) {
      this.terms.add(document, bit, [soundTerm(sound)]);
    }
  }

  /** What is said of a place is true of many items: it is read once. */
  #addKind(document: number, place: Placement): void {
    const key = `${place.category}/${place.subcategory}`;
    const terms = this.#kinds.get(key) ?? this.#termsOfPlace(place);
    this.#kinds.set(key, terms);
    this.terms.add(document, fieldBit('subcategory'), terms.subcategory);
    this.terms.add(document, fieldBit('category'), terms.category);
    this.terms.add(document, fieldBit('kind'), terms.kind);
  }

  #termsOfPlace({ category, subcategory }: Placement): PlaceTerms {
    const { texts, landscape } = this.subject;
    const found = landscape.categories.find(({ slug }) => slug === category);
    const below = found?.subcategories.find(({ slug }) => slug === subcategory);
    const guides = texts.flatMap(
      ({ subcategories }) => subcategories[`${category}/${subcategory}`] ?? [],
    );
    const titles = texts.flatMap(of => of.categories[category]?.title ?? []);
    const termsOfAll = (said: (string | undefined)[]) =>
      termsOf(said.filter(Boolean).join('\n'));
    return {
      subcategory: termsOfAll([below?.name, ...guides.map(of => of.title)]),
      category: termsOfAll([found?.name, ...titles]),
      kind: termsOfAll(guides.map(({ purpose }) => purpose)),
    };
  }
}

/** What the items of a place are found by for being there. */
type PlaceTerms = Record<'subcategory' | 'category' | 'kind', Set<string>>;

function rationalesOf(decisions: Decision[] = []): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { technology, rationale, conditions } of decisions) {
    const texts = [rationale, conditions].flatMap(text => text ?? []);
    said.set(technology.name, [...(said.get(technology.name) ?? []), ...texts]);
  }
  return said;
}

/** What an item is called: by its title, without what is in parentheses, by that alone, and by its technology name. */
function namesOf(title: string, name: string): string[] {
  const parenthesis = trailingParenthesis(title);
  return parenthesis
    ? [title, name, parenthesis, title.replace(/\s*\([^()]*\)\s*$/, '')]
    : [title, name];
}
