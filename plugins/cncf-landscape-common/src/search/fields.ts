/**
 * A place in which a search found a word.
 *
 * @public
 */
export type SearchField =
  | 'name'
  | 'alias'
  | 'description'
  | 'subcategory'
  | 'tag'
  | 'useCase'
  | 'feature'
  | 'rationale'
  | 'problem'
  | 'kind'
  | 'category';

/**
 * Where a word may be found, and how much that says of whether a technology serves a need (0 to 1).
 *
 * - A name is what people ask for most of all; another name says nearly as much.
 * - A description says in one sentence what a thing is: nothing else that is said of it is as much about it.
 * - What a subcategory is called is true of all that is in it, but does not tell one from another.
 * - Features and use cases mention what a thing does in passing, and what it works with.
 * - A problem tells of the world without it, in words of many things that it does not solve.
 * - What a subcategory's guide says is true of the kind of tool, not of each.
 *
 * What something is not for is nowhere among them: it is full of the words of what should be used instead.
 */
export const FIELD_WEIGHTS: Record<SearchField, number> = {
  name: 0.9,
  alias: 0.85,
  description: 0.72,
  subcategory: 0.6,
  tag: 0.5,
  useCase: 0.42,
  feature: 0.4,
  rationale: 0.35,
  problem: 0.25,
  kind: 0.15,
  category: 0.1,
};

/** The fields, the telling ones first. */
export const SEARCH_FIELDS = Object.keys(FIELD_WEIGHTS) as SearchField[];

/** The bit of a field in a mask of fields. */
export function fieldBit(field: SearchField): number {
  return 1 << SEARCH_FIELDS.indexOf(field);
}

/** What a thing is called. */
export const NAME_FIELDS = fieldBit('name') | fieldBit('alias');

/** What is said of a thing itself, and not of what it works with. */
export const ABOUT_FIELDS =
  NAME_FIELDS | fieldBit('description') | fieldBit('tag');

/** A name that means what is sought, but does not say it, is worth no more than a tag: many a product is called Guardrails. */
const MEANT_IN_NAME = fieldBit('tag');

const WEIGHTS: number[] = [];

/** Each further field says half as much as the one before: a long text has every word somewhere. */
const FURTHER = 0.5;

/** How much it says that a word is in all of some fields. */
export function maskWeight(mask: number): number {
  WEIGHTS[mask] ??= SEARCH_FIELDS.filter(field => mask & fieldBit(field))
    .map(field => FIELD_WEIGHTS[field])
    .reduce((sum, weight, at) => sum + weight * FURTHER ** at, 0);
  return WEIGHTS[mask];
}

/** How much it says that something of the meaning of a word is in all of some fields. */
export function meaningWeight(mask: number): number {
  return maskWeight(
    mask & NAME_FIELDS ? (mask & ~NAME_FIELDS) | MEANT_IN_NAME : mask,
  );
}

/** The most telling of some fields. */
export function bestField(mask: number): SearchField | undefined {
  return SEARCH_FIELDS.find(field => mask & fieldBit(field));
}
