/**
 * Facts about an item that pass unchanged from where they are read to where they are shown: to the API, the texts for cards, the
 * details. A fact is added here, and then read by a source and shown by a view.
 *
 * @public
 */
export interface ItemFacts {
  /** Whether it is open source, if its landscape specifies it. */
  openSource?: boolean;
}

const FACTS: Record<keyof ItemFacts, true> = { openSource: true };

/**
 * The facts of an item, without anything else that is known of it.
 *
 * @public
 */
export function itemFacts(item: ItemFacts): ItemFacts {
  return Object.fromEntries(
    (Object.keys(FACTS) as (keyof ItemFacts)[]).map(fact => [fact, item[fact]]),
  );
}
