const sharp = require('sharp');

/**
 * Puts tiles into one picture, WebP at 1x and at 2x, in rows from the top left, so that a browser asks for one file where it
 * would ask for hundreds.
 *
 * @param {import('../src/logos/drawingTasks').DrawingTasks['atlas']['task']} task
 */
exports.composeAtlas = async function composeAtlas({ tiles, columns, size }) {
  const { width, height } = size;
  const rows = Math.ceil(tiles.length / columns);
  const canvas = await sharp({
    create: {
      width: columns * width,
      height: rows * height,
      channels: 3,
      background: '#ffffff',
    },
  })
    .composite(
      tiles.map((input, index) => ({
        input,
        left: (index % columns) * width,
        top: Math.floor(index / columns) * height,
      })),
    )
    .png({ compressionLevel: 1 })
    .toBuffer();
  return {
    small: await sharp(canvas)
      .resize((columns * width) / 2)
      .webp({ quality: 80, effort: 4 })
      .toBuffer(),
    large: await sharp(canvas).webp({ quality: 70, effort: 4 }).toBuffer(),
  };
};
