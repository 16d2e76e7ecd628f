import { readFile } from 'node:fs/promises';

/** The fields of simple-icons' data that are used here. */
interface Brand {
  title: string;
  slug?: string;
  hex: string;
}

/** Letters that simple-icons spells out in its slugs (https://github.com/simple-icons/simple-icons, slugs.md). */
const SPELLED: Record<string, string> = { '+': 'plus', '.': 'dot', '&': 'and' };

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[+.&]/g, character => SPELLED[character])
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** The relative luminance (0 to 1) of a color (six hexadecimal digits), approximately. */
function brightness(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map(
    at => parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

let brandsBySlug: Promise<Map<string, Brand>> | undefined;

async function loadBrands(): Promise<Map<string, Brand>> {
  const file = require.resolve('simple-icons/icons.json');
  const brands: Brand[] = JSON.parse(await readFile(file, 'utf8'));
  return new Map(
    brands.map(brand => [brand.slug ?? slugOf(brand.title), brand]),
  );
}

/**
 * The icon of a brand in its color, as SVG, from the package simple-icons; `undefined` if it has none with that name.
 *
 * @param title - the item's name in the landscape; a parenthesis at its end does not count
 */
export async function brandIcon(title: string): Promise<Buffer | undefined> {
  brandsBySlug ??= loadBrands();
  const slug = slugOf(title.replace(/\s*\([^)]*\)\s*$/, ''));
  const brand = slug ? (await brandsBySlug).get(slug) : undefined;
  if (!brand) {
    return undefined;
  }
  const file = require.resolve(`simple-icons/icons/${slug}.svg`);
  const svg = await readFile(file, 'utf8');
  // A nearly white color would be invisible on a white background.
  const color = brightness(brand.hex) > 0.85 ? '444444' : brand.hex;
  return Buffer.from(svg.replace('<svg ', `<svg fill="#${color}" `));
}
