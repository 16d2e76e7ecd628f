/**
 * The slug of a category, subcategory or item name, as in the URLs of the public landscape site.
 *
 * Letters and digits of any script, in lower case, and `-` and `+` are kept; everything else becomes a single `-`.
 * `Orchestration & Management` becomes `orchestration-management`.
 *
 * @public
 */
export function normalizeName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/-$/, '');
}

/**
 * The id of an item on the public landscape site: `<category>--<subcategory>--<item>`, each normalized.
 *
 * @public
 */
export function landscapeItemId(item: {
  category: string;
  subcategory: string;
  title: string;
}): string {
  return [item.category, item.subcategory, item.title]
    .map(normalizeName)
    .join('--');
}
