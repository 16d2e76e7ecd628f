import sharp from 'sharp';
import { TILE_SCALE } from './renderLogo';

/** A picture of many tiles, in rows from the top left. */
export interface Atlas {
  /** WebP at 1x. */
  small: Buffer;
  /** WebP at 2x. */
  large: Buffer;
}

/**
 * Puts tiles into one picture, so that a browser asks for one file where it would ask for hundreds.
 *
 * @param tiles - pictures of one size, at 2x
 */
export async function composeAtlas(
  tiles: Buffer[],
  layout: { columns: number; size: { width: number; height: number } },
): Promise<Atlas> {
  const { columns } = layout;
  const { width, height } = layout.size;
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
  const [small, large] = await Promise.all([
    sharp(canvas)
      .resize((columns * width) / TILE_SCALE)
      .webp({ quality: 80, effort: 4 })
      .toBuffer(),
    sharp(canvas).webp({ quality: 70, effort: 4 }).toBuffer(),
  ]);
  return { small, large };
}
