import { catalogSlug } from 'backstage-plugin-cncf-landscape-common';

/** The key of entities that were processed before the landscapes were there, so that somebody has to come back to them. */
export const WAITING_KEY = 'cncf-landscape:waiting';

/**
 * The key of entities that give a name. Spellings of one name share a key: to process an entity once too often does no
 * harm.
 */
export function nameKey(name: string): string {
  return `cncf-landscape:name:${catalogSlug(name) || name.toLowerCase()}`;
}
