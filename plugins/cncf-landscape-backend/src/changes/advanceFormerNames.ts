/** The maximum number of former names: about fifty years of renames. More would make every document larger. */
const MAX_FORMER_NAMES = 500;

/**
 * Former names of technologies, mapped to their current ones, updated after renames: if `a` is renamed to `b`, then `a` and all
 * former names of `a` map to `b`. If there are too many, the oldest are dropped.
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
