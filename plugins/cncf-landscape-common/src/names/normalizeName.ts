/**
 * The slug of a category, subcategory or item name, as the public landscape site writes it in its URLs.
 *
 * Letters and digits of any script stay, in lower case, as do `-` and `+`; everything else becomes a single `-`.
 * `Orchestration & Management` gives `orchestration-management`.
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
