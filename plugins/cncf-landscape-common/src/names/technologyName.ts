import { addressNames } from './addressNames';

/** The longest name and label value that the Backstage catalog accepts. */
const MAX_LENGTH = 63;

const TRAILING_PARENTHESIS = /^(.*\S)\s*\(([^()]+)\)\s*$/;

/**
 * Truncates a slug to the length that the catalog accepts as a name or label value, without a trailing `-`.
 */
export function truncateSlug(slug: string, maxLength = MAX_LENGTH): string {
  return slug.slice(0, maxLength).replace(/-+$/, '');
}

/**
 * A text as an entity name or label value of the Backstage catalog: lower case ASCII letters and digits, everything else a
 * single `-`, at most 63 characters. Empty if the text has no ASCII letter or digit.
 *
 * @public
 */
export function catalogSlug(text: string): string {
  return truncateSlug(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, ''),
  );
}

/**
 * The text in the parenthesis at the end of an item's name, often its abbreviation: `OPA` in `Open Policy Agent (OPA)`.
 *
 * @public
 */
export function trailingParenthesis(title: string): string | undefined {
  return TRAILING_PARENTHESIS.exec(title)?.[2].trim();
}

/** A name without the parenthesis at its end: `Open Policy Agent` of `Open Policy Agent (OPA)`. */
export function withoutParenthesis(title: string): string {
  return TRAILING_PARENTHESIS.exec(title)?.[1] ?? title;
}

/** Signs such as ™, which would be turned into letters and are no part of what people call a thing. */
export const SIGNS = /\p{So}/gu;

/**
 * The technology name that an item claims, before conflicts are resolved.
 *
 * A project's trailing parenthesis is dropped, because the project is known without it: `open-policy-agent`. Other items keep
 * it, because it distinguishes them: `Upbound (member)`. An item whose name has neither letter nor digit in ASCII is called
 * by its repository, or else by the host of its homepage: `飞桨` in the repository `PaddlePaddle/Paddle` is `paddle`.
 *
 * @public
 */
export function wantedTechnologyName(item: {
  title: string;
  project: boolean;
  /** The URL of its repository. */
  repository?: string;
  /** The URL of its homepage. */
  homepage?: string;
}): string {
  const title = item.title.replace(SIGNS, ' ');
  const [, bare = title, parenthesis = ''] =
    TRAILING_PARENTHESIS.exec(title) ?? [];
  const name = [bare, ...addressNames(item)].find(catalogSlug) ?? '';
  return catalogSlug(item.project ? name : `${name} ${parenthesis}`);
}
