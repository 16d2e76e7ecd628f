/** What is remembered: at some ten renames a year, those of fifty years. More would make every document larger. */
const MAX_FORMER_NAMES = 500;

/**
 * The names that technologies had, with those that they have now, after some were renamed: what `a` was called before it
 * became `b` stands for `b`, and so does `a`. The oldest of too many are forgotten.
 */
export function advanceFormerNames(
  formerNames: ReadonlyMap<string, string>,
  renames: ReadonlyMap<string, string>,
): Map<string, string> {
  const advanced = new Map(
    [...formerNames].map(([before, name]) => [
      before,
      renames.get(name) ?? name,
    ]),
  );
  for (const [before, name] of renames) {
    advanced.delete(before); // So that it is the newest.
    advanced.set(before, name);
  }
  return new Map(
    [...advanced]
      .filter(([before, name]) => before !== name)
      .slice(-MAX_FORMER_NAMES),
  );
}
