/**
 * Whether a text matches a pattern, with `*` as a wildcard, case-insensitively. Takes time proportional to the text, whatever
 * the pattern.
 */
export function matchesPattern(text: string, pattern: string): boolean {
  const rest = text.toLowerCase();
  const [start, ...pieces] = pattern.toLowerCase().split('*');
  const end = pieces.pop();
  if (end === undefined) {
    return rest === start;
  }
  if (!rest.startsWith(start)) {
    return false;
  }
  let from = start.length;
  for (const piece of pieces) {
    const at = rest.indexOf(piece, from);
    if (at < 0) {
      return false;
    }
    from = at + piece.length;
  }
  return rest.length - from >= end.length && rest.endsWith(end);
}
