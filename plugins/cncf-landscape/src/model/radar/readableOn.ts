const DARK = '#000000';
const LIGHT = '#ffffff';

/** How bright a colour (`#rrggbb`) is to the eye, from 0 to 1: WCAG's relative luminance. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(start => parseInt(color.slice(start, start + 2), 16) / 255)
    .map(share =>
      share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
    );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well two colours (`#rrggbb`) contrast, from 1 to 21: WCAG's contrast ratio. */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour, black or white, that is read best on a colour (`#rrggbb`) that somebody else chose. */
export function readableOn(color: string): string {
  return contrast(color, LIGHT) >= contrast(color, DARK) ? LIGHT : DARK;
}
