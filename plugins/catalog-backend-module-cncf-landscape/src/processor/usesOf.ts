import {
  catalogSlug,
  isExplicitUse,
  looseName,
  type DeclaredUse,
} from 'backstage-plugin-cncf-landscape-common';
import type { NameMeanings } from '../landscape/NameMeanings';
import { givenNameKeys, WAITING_KEY } from './refreshKeys';

/** What an entity's statements meant when that was last known: `<landscape>/<name>`, or null for no entity. */
export type RememberedUses = Record<string, string | null>;

/** What an entity's statements come to. */
export interface Uses {
  /** The technologies that it uses, as `<landscape>/<name>`, each once, sorted. */
  technologies: string[];
  /** The keys by which the entity is processed again, each once, sorted. */
  refreshKeys: string[];
  /** What to remember of it; absent where nothing could be decided, so that what is remembered stays. */
  remember?: RememberedUses;
  /** What names no entity, and should be told to somebody. */
  unrelated: DeclaredUse[];
}

/** What one statement comes to. */
interface Outcome {
  use: DeclaredUse;
  /** Null where it leads to no entity. */
  technology: string | null;
  decided: boolean;
  /** Whether nobody knows, and nobody remembers either. */
  waiting: boolean;
}

/** No technology has a longer name or alias, and what is remembered has to stay small. */
const MAX_NAME = 200;

/**
 * Works out which technologies an entity uses.
 *
 * What cannot be decided yet, because a landscape has not been read, is what it was last time. Where nobody remembers,
 * the naming rule says it for the annotation and for dependencies; a tag alone says nothing, and nothing is inferred. The result is the same
 * either way as long as no meaning changes, so that a restart rewrites nothing.
 */
export function usesOf(
  stated: DeclaredUse[],
  names: NameMeanings,
  remembered: RememberedUses | undefined,
): Uses {
  const outcomes = stated
    .filter(({ name }) => name.length <= MAX_NAME)
    .map(use => outcomeOf(use, names, remembered));
  return {
    technologies: sorted(
      outcomes.flatMap(({ technology }) => technology ?? []),
    ),
    refreshKeys: sorted(outcomes.flatMap(refreshKeysOf)),
    remember: outcomes.some(({ decided }) => decided)
      ? whatToRemember(outcomes)
      : undefined,
    unrelated: outcomes
      .filter(
        ({ use, technology, decided }) =>
          decided && !technology && isExplicitUse(use),
      )
      .map(({ use }) => use),
  };
}

function outcomeOf(
  use: DeclaredUse,
  names: NameMeanings,
  remembered: RememberedUses | undefined,
): Outcome {
  const meaning = names.meaningOf(use);
  if (meaning.kind !== 'undecided') {
    const technology =
      meaning.kind === 'technology' && meaning.inCatalog
        ? `${meaning.landscape}/${meaning.name}`
        : null;
    return { use, technology, decided: true, waiting: false };
  }
  const last = remembered?.[memoryKey(use)];
  if (last !== undefined || (remembered && !isExplicitUse(use))) {
    return { use, technology: last ?? null, decided: false, waiting: false };
  }
  const technology = byNamingRule(use, names);
  return { use, technology, decided: false, waiting: true };
}

function byNamingRule(use: DeclaredUse, names: NameMeanings): string | null {
  const landscape = use.landscape ?? names.landscapes[0];
  const name = catalogSlug(use.name);
  // What is written with signs of its own may be another name: `C#` is not `c`.
  const isName = name && name === looseName(use.name).slice(0, name.length);
  return isExplicitUse(use) && isName && names.missing.includes(landscape)
    ? `${landscape}/${name}`
    : null;
}

/**
 * A tag that means nothing gets no key, and neither does what is inferred in vain: most entities have some, and all but these
 * are left as they are.
 */
function refreshKeysOf({ use, technology, waiting }: Outcome): string[] {
  return [
    ...(technology || isExplicitUse(use) ? givenNameKeys(use.name) : []),
    ...(waiting ? [WAITING_KEY] : []),
  ];
}

function whatToRemember(outcomes: Outcome[]): RememberedUses {
  return Object.fromEntries(
    outcomes
      .filter(({ use, technology }) => technology || isExplicitUse(use))
      .filter(({ waiting }) => !waiting)
      .map(({ use, technology }) => [memoryKey(use), technology]),
  );
}

function memoryKey({ landscape, name }: DeclaredUse): string {
  return `${landscape ?? ''}/${name.toLowerCase()}`;
}

function sorted(texts: string[]): string[] {
  return [...new Set(texts)].sort();
}
