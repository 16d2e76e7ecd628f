import type { Meaning, NameMeanings } from './NameMeanings';

/** The names and aliases that resolve to a different entity than before, or that gained or lost one. */
export function changedNames(
  before: NameMeanings,
  after: NameMeanings,
): Set<string> {
  const landscapes = [undefined, ...after.landscapes];
  const changed = new Set<string>();
  for (const name of new Set([...before.texts(), ...after.texts()])) {
    const differs = landscapes.some(
      landscape =>
        entityOf(before.meaningOf({ name, landscape })) !==
        entityOf(after.meaningOf({ name, landscape })),
    );
    if (differs) {
      changed.add(name);
    }
  }
  return changed;
}

function entityOf(meaning: Meaning): string {
  return meaning.kind === 'technology' && meaning.inCatalog
    ? `${meaning.landscape}/${meaning.name}`
    : meaning.kind;
}
