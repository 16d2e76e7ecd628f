/** One or two letters that stand for a name: `OP` for `Open Policy Agent (OPA)`, `Ku` for `Kubernetes`. */
export function initialsOf(title: string): string {
  const words = title
    .replace(/\([^)]*\)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const [first = '?', second] = words;
  const letters = second
    ? [...first].slice(0, 1).concat([...second].slice(0, 1))
    : [...first].slice(0, 2);
  return second || letters.length < 2
    ? letters.join('').toUpperCase()
    : letters[0].toUpperCase() + letters[1];
}

/** A hue (degrees) that a name always gets, spread over the circle so that neighbours differ. */
export function hueOf(title: string): number {
  let hash = 0;
  for (const character of title) {
    hash = (hash * 31 + character.codePointAt(0)!) % 997;
  }
  return Math.round((hash * 137.508) % 360);
}
