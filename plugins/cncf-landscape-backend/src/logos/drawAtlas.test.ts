import sharp from 'sharp';
import { colorAt } from '../__testUtils__/pixels';
import { Drawers } from './Drawers';
import { DRAWN_TILE } from './sizes';

jest.setTimeout(60_000);

function tile(background: string): Promise<Buffer> {
  return sharp({ create: { ...DRAWN_TILE, channels: 3, background } })
    .png()
    .toBuffer();
}

describe('An atlas', () => {
  const drawers = new Drawers();
  afterAll(() => drawers.stop());

  it('has tiles in rows, at both scales', async () => {
    const tiles = await Promise.all(
      ['#f00', '#0f0', '#00f', '#ff0', '#0ff'].map(tile),
    );
    const { small, large } = await drawers.draw(
      'atlas',
      { tiles, columns: 3, size: DRAWN_TILE },
      { landscape: 'x' },
    );

    expect(await sharp(small).metadata()).toMatchObject({
      format: 'webp',
      width: (3 * DRAWN_TILE.width) / 2,
      height: (2 * DRAWN_TILE.height) / 2,
    });
    for (const atlas of [small, large]) {
      const lightAt = async (column: number, row: number) =>
        (await colorAt(atlas, [(column + 0.5) / 3, (row + 0.5) / 2])).map(
          value => value > 128,
        );
      expect(await lightAt(0, 0)).toEqual([true, false, false]);
      expect(await lightAt(2, 0)).toEqual([false, false, true]);
      expect(await lightAt(1, 1)).toEqual([false, true, true]);
      expect(await lightAt(2, 1)).toEqual([true, true, true]);
    }
  });
});
