/**
 * Whether rings or quadrants that are called by numbers are counted from 0, as by Zalando's radar, or from 1: the latter where
 * nothing is called 0, and something by the number of all of them.
 */
export function firstNumber(names: Iterable<string>, count: number): 0 | 1 {
  const numbers = new Set(
    [...names].filter(name => /^\d{1,3}$/.test(name)).map(Number),
  );
  return numbers.has(count) && !numbers.has(0) ? 1 : 0;
}
