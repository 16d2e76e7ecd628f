import { distance } from 'fastest-levenshtein';

/** Shorter names are too many, and too close to each other, for one letter to be a slip. */
const SHORTEST = 4;

/** From here on a wrong letter is a slip; below, it is mostly another name: `java` is not `javy`. */
const LONG = 7;

/** Nobody calls a technology by more characters. */
const LONGEST = 100;

/**
 * The name that somebody who wrote another text probably meant, if any is near enough to be a slip of the keyboard: two letters
 * exchanged, one missing or doubled, and in long names about one slip in five letters. The first letter is right. Of equally
 * near names, the first one.
 */
export function nearestName(
  given: string,
  names: readonly string[],
): string | undefined {
  if (given.length < SHORTEST || given.length > LONGEST) {
    return undefined;
  }
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const slips = slipsBetween(given, name);
    if (slips < least) {
      nearest = name;
      least = slips;
    }
  }
  return nearest;
}

/** How many letters are wrong; infinite where it is too many for one name to be meant by the other. */
function slipsBetween(given: string, name: string): number {
  const longest = Math.max(given.length, name.length);
  const shortest = Math.min(given.length, name.length);
  const allowed = shortest < LONG ? 1 : Math.floor((longest + 1) / 5);
  if (shortest < SHORTEST || longest - shortest > allowed) {
    return Infinity;
  }
  if (areExchanged(given, name)) {
    return 1;
  }
  if (given[0] !== name[0] || (shortest < LONG && longest === shortest)) {
    return Infinity;
  }
  const slips = distance(given, name);
  return slips <= allowed ? slips : Infinity;
}

/** Whether two neighbouring letters have changed places, and that is all. */
function areExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) {
    return false;
  }
  let i = 0;
  while (i < a.length && a[i] === b[i]) {
    i += 1;
  }
  return (
    i + 1 < a.length &&
    a[i] === b[i + 1] &&
    a[i + 1] === b[i] &&
    a.slice(i + 2) === b.slice(i + 2)
  );
}
