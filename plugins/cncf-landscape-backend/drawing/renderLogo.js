const sharp = require('sharp');
const { refuseHeavySvg } = require('./refuseHeavySvg');

/** The longest side (pixels) at which vectors are drawn before their margins are cut off. */
const DRAWING_SIZE = 400;

/** A picture larger than this (pixels) is no logo, and drawing it would take a machine's memory. */
const MAX_PIXELS = 32_000_000;

const FORMATS = ['svg', 'png', 'jpeg', 'webp', 'gif'];

const GZIP = Buffer.from([0x1f, 0x8b]);

const LIGHT = '#ffffff';
const DARK = '#24292f';

/** The darkest channel value (of 255) from which on a logo cannot be told from a white ground. */
const ALMOST_WHITE = 215;

/**
 * @param {Buffer} source
 * @param {import('sharp').SharpOptions} options
 */
function open(source, options = {}) {
  return sharp(source, {
    failOn: 'error',
    limitInputPixels: MAX_PIXELS,
    ...options,
  });
}

/**
 * The resolution (dots per inch) at which a vector's longest side is DRAWING_SIZE.
 *
 * @param {number} width
 * @param {number} height
 */
function densityFor(width, height, density = 72) {
  const wanted = (density * DRAWING_SIZE) / Math.max(width, height, 1);
  return Math.min(Math.max(wanted, 1), 20_000);
}

/** @param {Buffer} source */
async function drawWithoutMargins(source) {
  if (source.subarray(0, GZIP.length).equals(GZIP)) {
    throw new Error('a compressed file may hold more than a machine can');
  }
  // Only the header is read here; the limit holds for what is drawn, which for vectors is decided below.
  const { format, width, height, density } = await open(source, {
    limitInputPixels: false,
  }).metadata();
  if (!format || !FORMATS.includes(format)) {
    throw new Error(`a ${format ?? 'file'} is no picture that can be drawn`);
  }
  if (format === 'svg') {
    await refuseHeavySvg(source);
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
 * The ground that a drawing can be seen on: white, but for logos that are white themselves. Throws where nothing is drawn
 * at all.
 *
 * @param {Buffer} drawing
 */
async function groundFor(drawing) {
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

/**
 * @param {Buffer} drawing
 * @param {{ width: number, height: number }} size
 * @param {string} background
 */
function fitted(drawing, { width, height }, background) {
  return sharp(drawing)
    .resize(width, height, { fit: 'contain', background })
    .flatten({ background });
}

/**
 * Draws a logo file, SVG or bitmap, as plain raster pictures as large as fits, its own margins cut off: a tile as PNG, a
 * picture as WebP. What a file holds beside its pixels, such as scripts or references, is not followed and does not come
 * along.
 *
 * Throws where the file is no picture, is empty, or is too large to draw.
 *
 * @param {import('../src/logos/drawingTasks').DrawingTasks['logo']['task']} task
 */
exports.renderLogo = async function renderLogo({ source, tile, picture }) {
  const drawing = await drawWithoutMargins(source);
  const ground = await groundFor(drawing);
  return {
    tile: await fitted(drawing, tile, ground)
      .png({ compressionLevel: 6 })
      .toBuffer(),
    picture: await fitted(drawing, picture, ground)
      .webp({ quality: 82, effort: 4 })
      .toBuffer(),
  };
};
