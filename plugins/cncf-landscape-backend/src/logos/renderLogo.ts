import sharp, { type Sharp, type SharpOptions } from 'sharp';

/** The size of a logo's tile in an atlas at 1x, in CSS pixels. */
export const TILE_SIZE = { width: 72, height: 56 };

/** How much larger the rendered tile is: atlases at 1x are made of it by shrinking. */
export const TILE_SCALE = 2;

/** The size of the single picture that details show, in pixels; 2x of what is shown. */
export const PICTURE_SIZE = { width: 288, height: 224 };

/** The longest side (pixels) at which vectors are drawn before their margins are cut off. */
const DRAWING_SIZE = 400;

/** A picture larger than this (pixels) is no logo, and drawing it would take a machine's memory. */
const MAX_PIXELS = 32_000_000;

/** A picture that takes longer than this (seconds) to draw was made to take long. */
const MAX_SECONDS = 10;

const FORMATS = ['svg', 'png', 'jpeg', 'webp', 'gif'];

const LIGHT = '#ffffff';
const DARK = '#24292f';

/** The darkest channel value (of 255) from which on a logo cannot be told from a white ground. */
const ALMOST_WHITE = 215;

/** A logo as plain pictures, of which nothing but pixels is left, on a ground that it can be seen on. */
export interface RenderedLogo {
  /** PNG, {@link TILE_SIZE} times {@link TILE_SCALE}. */
  tile: Buffer;
  /** WebP, {@link PICTURE_SIZE}. */
  picture: Buffer;
}

function open(source: Buffer, options: SharpOptions = {}): Sharp {
  return sharp(source, {
    failOn: 'error',
    limitInputPixels: MAX_PIXELS,
    ...options,
  }).timeout({ seconds: MAX_SECONDS });
}

/** The resolution (dots per inch) at which a vector's longest side is {@link DRAWING_SIZE}. */
function densityFor(width: number, height: number, density = 72): number {
  const wanted = (density * DRAWING_SIZE) / Math.max(width, height, 1);
  return Math.min(Math.max(wanted, 1), 20_000);
}

async function drawWithoutMargins(source: Buffer): Promise<Buffer> {
  // Only the header is read here; the limit holds for what is drawn, which for vectors is decided below.
  const { format, width, height, density } = await open(source, {
    limitInputPixels: false,
  }).metadata();
  if (!format || !FORMATS.includes(format)) {
    throw new Error(`a ${format ?? 'file'} is no picture that can be drawn`);
  }
  const drawing =
    format === 'svg'
      ? open(source, { density: densityFor(width, height, density) })
      : open(source);
  // Large bitmaps shrink first: cutting margins looks at every pixel.
  return drawing
    .resize(DRAWING_SIZE, DRAWING_SIZE, {
      fit: 'inside',
      withoutEnlargement: true,
    })
    .ensureAlpha()
    .trim({ threshold: 4 })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/**
 * The ground that a drawing can be seen on: white, but for logos that are white themselves.
 *
 * @throws where nothing is drawn at all
 */
async function groundFor(drawing: Buffer): Promise<string> {
  const { channels } = await sharp(drawing).stats();
  if (channels.at(-1)?.max === 0) {
    throw new Error('nothing in it can be seen');
  }
  const onWhite = await sharp(drawing)
    .flatten({ background: LIGHT })
    .toBuffer();
  const { channels: colors } = await sharp(onWhite).stats();
  return colors.every(({ min }) => min >= ALMOST_WHITE) ? DARK : LIGHT;
}

function fitted(
  drawing: Buffer,
  size: { width: number; height: number },
  background: string,
): Sharp {
  return sharp(drawing)
    .resize(size.width, size.height, { fit: 'contain', background })
    .flatten({ background });
}

/**
 * Draws a logo file, SVG or bitmap, as plain raster pictures as large as fits, its own margins cut off.
 *
 * What a file holds beside its pixels, such as scripts or references, is not followed and does not come along.
 *
 * @throws where the file is no picture, is empty, or is too large or too slow to draw
 */
export async function renderLogo(source: Buffer): Promise<RenderedLogo> {
  const drawing = await drawWithoutMargins(source);
  const ground = await groundFor(drawing);
  const [tile, picture] = await Promise.all([
    fitted(
      drawing,
      {
        width: TILE_SIZE.width * TILE_SCALE,
        height: TILE_SIZE.height * TILE_SCALE,
      },
      ground,
    )
      .png({ compressionLevel: 6 })
      .toBuffer(),
    fitted(drawing, PICTURE_SIZE, ground)
      .webp({ quality: 82, effort: 4 })
      .toBuffer(),
  ]);
  return { tile, picture };
}
