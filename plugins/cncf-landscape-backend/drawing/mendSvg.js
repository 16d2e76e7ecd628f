const sharp = require('sharp');

/** In pixels: as large as a browser makes what says nothing of its own size. */
const USUAL_SIZE = { width: 300, height: 150 };

const BYTE_ORDER_MARKS = [
  { bytes: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { bytes: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
];

const DECLARATION = /^\s*<\?xml\b[^>]{0,500}\?>/;

/** What a browser reads from a picture within a vector, and what the library that draws it cannot. */
const EMBEDDED = /data:image\/[^,;"']{1,50};base64,([a-z0-9+/=\s]{16,})/gi;
const DRAWN_FORMATS = new Set(['png', 'jpeg', 'svg']);

/**
 * What a browser draws of a vector all the same: an encoding that is declared and is not that of the file, attributes that
 * nobody knows the value of, sizes in per cent of nothing, pictures of newer formats.
 *
 * @param {Buffer} source
 * @returns {Promise<{ svg: Buffer, isSized: boolean }>} with whether it was given the usual size, because it has none
 */
exports.mendSvg = async function mendSvg(source) {
  const text = textOf(source);
  if (text === undefined) {
    return { svg: source, isSized: false };
  }
  const readable = withoutOddAttributes(text.replace(DECLARATION, ''));
  const sized = withSize(readable);
  return {
    svg: Buffer.from(await withPlainPictures(sized)),
    isSized: sized !== readable,
  };
};

/**
 * A vector as text; nothing for one in another encoding than Unicode, which its declaration tells.
 *
 * @param {Buffer} source
 */
function textOf(source) {
  const mark = BYTE_ORDER_MARKS.find(({ bytes }) =>
    source.subarray(0, bytes.length).equals(bytes),
  );
  try {
    return new TextDecoder(mark?.encoding ?? 'utf-8', { fatal: true }).decode(
      source,
    );
  } catch {
    return undefined;
  }
}

/** @param {string} text */
function withoutOddAttributes(text) {
  return (
    text
      // Anything but these two values is an error to the one and says nothing to the other.
      .replace(
        /\sxml:space\s*=\s*(?:"(?!(?:default|preserve)")[^"<]*"|'(?!(?:default|preserve)')[^'<]*')/g,
        '',
      )
      // A namespace only has to differ from others; `urn:` makes an address of it.
      .replace(
        /(\sxmlns(?::[\w.-]+)?\s*=\s*)(["'])(?![a-z][a-z0-9+.-]*:)([^"'<&]{1,500})\2/gi,
        (_, name, quote, value) =>
          `${name}${quote}urn:x:${encodeURIComponent(value)}${quote}`,
      )
  );
}

/** @param {string} text */
function withSize(text) {
  const tag = /<(?:\w+:)?svg\b[^>]*>/.exec(text);
  if (!tag || /\sviewBox\s*=/.test(tag[0])) {
    return text;
  }
  const sized = tag[0].replace(
    /(\s)(width|height)\s*=\s*(["'])\s*[\d.]+%\s*\3/g,
    (_, space, side) => `${space}${side}="${USUAL_SIZE[side]}"`,
  );
  return text.replace(tag[0], () => sized);
}

/** @param {string} text */
async function withPlainPictures(text) {
  const plain = new Map();
  for (const [uri, data] of text.matchAll(EMBEDDED)) {
    if (!plain.has(uri)) {
      plain.set(uri, await plainPicture(data));
    }
  }
  return text.replace(EMBEDDED, uri => plain.get(uri) ?? uri);
}

/**
 * A picture as one that can be drawn; nothing where it is one already, or none at all.
 *
 * @param {string} data
 */
async function plainPicture(data) {
  try {
    const picture = sharp(Buffer.from(data, 'base64'));
    const { format } = await picture.metadata();
    if (!format || DRAWN_FORMATS.has(format)) {
      return undefined;
    }
    const png = await picture.png({ compressionLevel: 1 }).toBuffer();
    return `data:image/png;base64,${png.toString('base64')}`;
  } catch {
    return undefined;
  }
}
