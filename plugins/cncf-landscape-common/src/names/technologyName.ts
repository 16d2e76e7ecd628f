/** The longest name and label value that the Backstage catalog accepts. */
const MAX_LENGTH = 63;

const TRAILING_PARENTHESIS = /^(.*\S)\s*\(([^()]+)\)\s*$/;

/**
 * Cuts a slug to what the catalog accepts as a name or label value, without a `-` left at its end.
 */
export function truncateSlug(slug: string, maxLength = MAX_LENGTH): string {
  return slug.slice(0, maxLength).replace(/-+$/, '');
}

/**
 * A text as an entity name or label value of the Backstage catalog: lower case ASCII letters and digits, everything
 * else a single `-`, at most 63 characters. Empty where the text has neither letter nor digit in ASCII.
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
 * What stands in the parenthesis at the end of an item's name, often its abbreviation: `OPA` of
 * `Open Policy Agent (OPA)`.
 *
 * @public
 */
export function trailingParenthesis(title: string): string | undefined {
  return TRAILING_PARENTHESIS.exec(title)?.[2].trim();
}

/**
 * The technology name that an item wants for itself, before names that clash are told apart.
 *
 * A project loses the parenthesis at the end of its name, because it is known without: `open-policy-agent`. Other items
 * keep it, because theirs tells things apart: `Upbound (member)`.
 *
 * @public
 */
export function wantedTechnologyName(item: {
  title: string;
  project: boolean;
}): string {
  const bare = item.project
    ? TRAILING_PARENTHESIS.exec(item.title)?.[1]
    : undefined;
  return catalogSlug(bare ?? item.title);
}
