/** How wide letters are, as shares of the font's size: Latin ones on average, and those of East Asian scripts. */
const NARROW = 0.56;
const WIDE = 1;
const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** About how wide a text is, in a font of size 1. */
export function textWidth(text: string): number {
  return [...text].reduce(
    (width, letter) => width + (EAST_ASIAN.test(letter) ? WIDE : NARROW),
    0,
  );
}

function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) {
    return text;
  }
  const letters = [...text];
  while (letters.length && textWidth(`${letters.join('')}…`) > width) {
    letters.pop();
  }
  return `${letters.join('').trimEnd()}…`;
}

/**
 * Breaks a text into at most two lines where it is wider than its place, and shortens what does not fit even then.
 *
 * @param width - the room for a line, in a font of size 1
 */
export function wrapLabel(text: string, width: number): string[] {
  if (textWidth(text) <= width) {
    return [text];
  }
  const words = text.split(' ');
  const breaks = words
    .slice(1)
    .map((_, index) => [
      words.slice(0, index + 1).join(' '),
      words.slice(index + 1).join(' '),
    ]);
  const widest = (lines: string[]) => Math.max(...lines.map(textWidth));
  const [best = [text]] = breaks.sort((a, b) => widest(a) - widest(b));
  return best.map(line => shortened(line, width));
}
