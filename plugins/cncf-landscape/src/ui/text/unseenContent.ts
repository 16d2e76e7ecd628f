import type { CSSProperties } from 'react';

/** From so many items on, laying out what nobody sees takes longer than a person notices. */
const MANY = 300;

/**
 * Lets the browser leave out what is not on the screen, where there is much of it; for elements whose style reads
 * `contentVisibility: 'var(--unseen, visible)'`. What is left out has an estimated size only, and moves what is below it when it
 * comes into sight: a few items are better off without.
 */
export function unseenContent(items: number): CSSProperties {
  return { '--unseen': items > MANY ? 'auto' : 'visible' } as CSSProperties;
}
