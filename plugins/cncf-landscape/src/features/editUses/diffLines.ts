/** A line of a change: one that goes, one that comes, or one of those around it. */
export interface DiffLine {
  type: 'removed' | 'added' | 'kept';
  text: string;
}

/** So many lines before and after a change show where it is. */
const CONTEXT = 3;

function linesOf(text: string): string[] {
  return text ? text.replace(/\r?\n$/, '').split(/\r?\n/) : [];
}

/**
 * What differs between two texts, line by line, for changes that are in one place: everything between the first and the last
 * line that differ. Nothing where the texts are the same.
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, changed] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, changed.length);
  let start = 0;
  while (start < shorter && old[start] === changed[start]) {
    start++;
  }
  let end = 0;
  while (
    end < shorter - start &&
    old[old.length - 1 - end] === changed[changed.length - 1 - end]
  ) {
    end++;
  }
  const removed = old.slice(start, old.length - end);
  const added = changed.slice(start, changed.length - end);
  if (!removed.length && !added.length) {
    return [];
  }
  const kept = (texts: string[]) =>
    texts.map(text => ({ type: 'kept' as const, text }));
  return [
    ...kept(old.slice(Math.max(0, start - CONTEXT), start)),
    ...removed.map(text => ({ type: 'removed' as const, text })),
    ...added.map(text => ({ type: 'added' as const, text })),
    ...kept(old.slice(old.length - end).slice(0, CONTEXT)),
  ];
}
