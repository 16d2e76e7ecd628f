const sharp = require('sharp');
const { mendSvg } = require('./mendSvg');
const { refuseHeavySvg } = require('./refuseHeavySvg');

/** The longest side (pixels) at which vectors are drawn before their margins are cut off. */
const DRAWING_SIZE = 400;

/** A picture larger than this (pixels) is no logo, and drawing it would take a machine's memory. */
const MAX_PIXELS = 50_000_000;

const FORMATS = ['svg', 'png', 'jpeg', 'webp', 'gif', 'avif'];

/** Where a vector's first tag may be: its format is told by what is in it, whatever else is wrong with it. */
const SVG_TAG = /<(?:\w+:)?svg[\s>]/;
const SVG_HEADER_BYTES = 64 * 1024;

const GZIP = Buffer.from([0x1f, 0x8b]);

const TRANSPARENT = { r: 0, g: 0, b: 0, alpha: 0 };
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
function isSvg(source) {
  const head = source.subarray(0, SVG_HEADER_BYTES).toString('latin1');
  return SVG_TAG.test(head.replaceAll('\0', ''));
}

/** @param {Buffer} source */
async function openSvg(source) {
  await refuseHeavySvg(source);
  const { svg, isSized } = await mendSvg(source);
  // Only the header is read here; the limit holds for what is drawn.
  const { format, width, height, density } = await open(svg, {
    limitInputPixels: false,
  }).metadata();
  refuseUnknown(format);
  return {
    drawing: open(svg, { density: densityFor(width, height, density) }),
    // Its margins are what it draws nothing on, whatever is in its corner.
    margin: isSized ? TRANSPARENT : undefined,
  };
}

/** @param {Buffer} source */
async function openBitmap(source) {
  const { format, compression, width, height } = await open(source, {
    limitInputPixels: false,
  }).metadata();
  refuseUnknown(compression === 'av1' ? 'avif' : format);
  if (width * height > MAX_PIXELS) {
    throw new Error(
      `it has ${width} by ${height} pixels, which are more than ${MAX_PIXELS}`,
    );
  }
  return open(source);
}

/** @param {string | undefined} format */
function refuseUnknown(format) {
  if (!format || !FORMATS.includes(format)) {
    throw new Error(`a ${format ?? 'file'} is no picture that can be drawn`);
  }
}

/** @param {Buffer} source */
async function drawWithoutMargins(source) {
  if (source.subarray(0, GZIP.length).equals(GZIP)) {
    throw new Error('a compressed file may hold more than a machine can');
  }
  const { drawing, margin } = isSvg(source)
    ? await openSvg(source)
    : { drawing: await openBitmap(source), margin: undefined };
  // Large bitmaps shrink first: cutting margins looks at every pixel.
  return drawing
    .resize(DRAWING_SIZE, DRAWING_SIZE, {
      fit: 'inside',
      withoutEnlargement: true,
    })
    .ensureAlpha()
    .trim({ threshold: 4, background: margin })
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
