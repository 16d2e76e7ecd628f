import { looseName, looseNames } from 'backstage-plugin-cncf-landscape-common';

/** The key of entities that were processed before the landscapes were there, so that somebody has to come back to them. */
export const WAITING_KEY = 'cncf-landscape:waiting';

/** The keys of entities that give a name: one for each spelling by which it may be found. */
export function givenNameKeys(name: string): string[] {
  return looseNames(name).map(keyOf);
}

/**
 * The key of entities that give a name or alias that means something else now. Spellings of one name share a key: processing an
 * entity once too often does no harm.
 */
export function nameKey(name: string): string {
  return keyOf(looseName(name));
}

function keyOf(name: string): string {
  return `cncf-landscape:name:${name}`;
}
