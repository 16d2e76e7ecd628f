const sharp = require('sharp');

/** Of one picture within a vector, in pixels. The largest in the public landscape has 3.2 million. */
const MAX_PICTURE_PIXELS = 8_000_000;

/** Of all of them together. The most in the public landscape are 45.7 million. */
const MAX_PIXELS = 64_000_000;

/** How many there may be. The most in the public landscape are 365. */
const MAX_PICTURES = 1_000;

/** Of all texts, in characters: each is set in type. The most in the public landscape are 7,939. */
const MAX_TEXT = 50_000;

const DATA_URI = /data:([^,"'<>]{0,200}),([^"'<>)]*)/gi;

/**
 * Refuses a vector of which it can be told without drawing it that it would take a machine's memory: one with large pictures
 * in it, or with the text of a book.
 *
 * @param {Buffer} source
 */
exports.refuseHeavySvg = async function refuseHeavySvg(source) {
  const text = source.toString('latin1');
  let pictures = 0;
  let pixels = 0;
  for (const [, type, data] of text.matchAll(DATA_URI)) {
    pictures += 1;
    if (pictures > MAX_PICTURES) {
      throw new Error(`it has more than ${MAX_PICTURES} pictures in it`);
    }
    const size = await pixelsOf(type, data);
    pixels += size;
    if (size > MAX_PICTURE_PIXELS || pixels > MAX_PIXELS) {
      throw new Error('the pictures in it have too many pixels');
    }
  }
  if (charactersOf(text) > MAX_TEXT) {
    throw new Error(`it has more than ${MAX_TEXT} characters of text in it`);
  }
};

/**
 * As its header says; none where it has none, so that it is not drawn either.
 *
 * @param {string} type
 * @param {string} data
 */
async function pixelsOf(type, data) {
  try {
    const bytes = /base64/i.test(type)
      ? Buffer.from(data, 'base64')
      : Buffer.from(decodeURIComponent(data), 'latin1');
    const {
      width,
      height,
      pages = 1,
    } = await sharp(bytes, {
      limitInputPixels: false,
    }).metadata();
    return width * height * pages;
  } catch {
    return 0;
  }
}

/** @param {string} text */
function charactersOf(text) {
  let characters = 0;
  let end = 0;
  for (const { 0: tag, index } of text.matchAll(
    /<(?:!--[^]*?-->|style\b[^]*?<\/style\s*>|[^>]*>)/gi,
  )) {
    characters += text.slice(end, index).replace(/\s+/g, '').length;
    end = index + tag.length;
  }
  return characters + text.slice(end).replace(/\s+/g, '').length;
}
