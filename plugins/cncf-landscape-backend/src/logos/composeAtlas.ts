import sharp from 'sharp';
import { TILE_SCALE, TILE_SIZE } from './renderLogo';

/** A picture of many tiles, in rows from the top left. */
export interface Atlas {
  columns: number;
  rows: number;
  /** WebP at 1x. */
  small: Buffer;
  /** WebP at 2x. */
  large: Buffer;
}

/** WebP pictures are at most 16,383 pixels wide and high; a square stays far below with thousands of tiles. */
function layOut(count: number): { columns: number; rows: number } {
  const columns = Math.ceil(Math.sqrt(count));
  return { columns, rows: Math.ceil(count / columns) };
}

/**
 * Puts tiles into one picture, so that a browser asks for one file where it would ask for hundreds.
 *
 * @param tiles - PNG pictures as `renderLogo` makes them
 */
export async function composeAtlas(tiles: Buffer[]): Promise<Atlas> {
  const { columns, rows } = layOut(tiles.length);
  const width = TILE_SIZE.width * TILE_SCALE;
  const height = TILE_SIZE.height * TILE_SCALE;
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
      .resize(columns * TILE_SIZE.width)
      .webp({ quality: 80, effort: 4 })
      .toBuffer(),
    sharp(canvas).webp({ quality: 70, effort: 4 }).toBuffer(),
  ]);
  return { columns, rows, small, large };
}
