import {
  catalogSlug,
  isExplicitUse,
  looseName,
  type DeclaredUse,
} from 'backstage-plugin-cncf-landscape-common';
import type { NameMeanings } from '../landscape/NameMeanings';
import { givenNameKeys, WAITING_KEY } from './refreshKeys';

/** What an entity's declarations last resolved to: `<landscape>/<name>`, or null for no entity. */
export type RememberedUses = Record<string, string | null>;

/** The result of resolving an entity's declarations. */
export interface Uses {
  /** The technologies that it uses, as `<landscape>/<name>`, unique and sorted. */
  technologies: string[];
  /** The refresh keys of the entity, unique and sorted. */
  refreshKeys: string[];
  /** What to cache; absent if nothing could be resolved, so the cache is kept. */
  remember?: RememberedUses;
  /** Declarations that match no entity, to be logged. */
  unrelated: DeclaredUse[];
}

/** The result of resolving one declaration. */
interface Outcome {
  use: DeclaredUse;
  /** Null if it matches no entity. */
  technology: string | null;
  decided: boolean;
  /** Whether it can be resolved neither now nor from the cache. */
  waiting: boolean;
}

/** No technology has a longer name or alias, and the cache must stay small. */
const MAX_NAME = 200;

/**
 * Resolves which technologies an entity uses.
 *
 * What cannot be resolved yet, because a landscape has not been read, is what it resolved to last time. Without a cache, the
 * naming rule decides for the annotation and for dependencies; tags and inferences are ignored. As long as no name changes its
 * meaning, the result is the same, so a restart rewrites nothing.
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
 * Tags and inferences that match nothing get no key, because most entities have some and need not be processed again.
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
