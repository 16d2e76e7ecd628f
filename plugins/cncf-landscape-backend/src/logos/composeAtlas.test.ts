import sharp from 'sharp';
import { composeAtlas } from './composeAtlas';
import { TILE_SCALE, TILE_SIZE } from './renderLogo';

function tile(background: string): Promise<Buffer> {
  return sharp({
    create: {
      width: TILE_SIZE.width * TILE_SCALE,
      height: TILE_SIZE.height * TILE_SCALE,
      channels: 3,
      background,
    },
  })
    .png()
    .toBuffer();
}

describe('composeAtlas', () => {
  it('puts tiles in rows, at both scales', async () => {
    const tiles = await Promise.all(
      ['#f00', '#0f0', '#00f', '#ff0', '#0ff'].map(tile),
    );

    const atlas = await composeAtlas(tiles, {
      columns: 3,
      size: {
        width: TILE_SIZE.width * TILE_SCALE,
        height: TILE_SIZE.height * TILE_SCALE,
      },
    });

    expect(await sharp(atlas.small).metadata()).toMatchObject({
      format: 'webp',
      width: 3 * TILE_SIZE.width,
      height: 2 * TILE_SIZE.height,
    });
    const { data, info } = await sharp(atlas.large)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colorAt = (column: number, row: number) => {
      const x = (column + 0.5) * TILE_SIZE.width * TILE_SCALE;
      const y = (row + 0.5) * TILE_SIZE.height * TILE_SCALE;
      const at = (y * info.width + x) * info.channels;
      return [...data.subarray(at, at + 3)].map(value => value > 128);
    };
    expect(colorAt(0, 0)).toEqual([true, false, false]);
    expect(colorAt(2, 0)).toEqual([false, false, true]);
    expect(colorAt(1, 1)).toEqual([false, true, true]);
    expect(colorAt(2, 1)).toEqual([true, true, true]);
  });
});
