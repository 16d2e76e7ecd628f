import {
  ENDLESS,
  GREEN,
  HEAVY_IN_DISGUISE,
  svg,
} from '../__testUtils__/hostileLogos';
import { Drawers } from './Drawers';
import { DRAWN_TILE, PICTURE_SIZE } from './sizes';

jest.setTimeout(60_000);

const FOR = { landscape: 'x' };

const logo = (source: Buffer) => ({
  source,
  tile: DRAWN_TILE,
  picture: PICTURE_SIZE,
});

describe('Drawers', () => {
  let drawers: Drawers;
  afterEach(() => drawers.stop());

  it('gives up what takes too long, and draws on', async () => {
    drawers = new Drawers({ limitMs: 3_000 });
    await expect(drawers.draw('logo', logo(ENDLESS), FOR)).rejects.toThrow(
      expect.objectContaining({
        name: 'UnfinishedDrawingError',
        message: 'was not done within 3 s',
      }),
    );
    const { tile } = await drawers.draw('logo', logo(svg(GREEN)), FOR);
    expect(tile.length).toBeGreaterThan(0);
  });

  it('says so where it is ended, and draws on', async () => {
    drawers = new Drawers();
    await drawers.draw('logo', logo(svg(GREEN)), FOR);
    const endless = drawers.draw('logo', logo(ENDLESS), FOR);
    drawers.stop();
    await expect(endless).rejects.toThrow(
      expect.objectContaining({
        name: 'UnfinishedDrawingError',
        message: 'its process has ended (SIGKILL)',
      }),
    );
    await expect(
      drawers.draw('logo', logo(svg(GREEN)), FOR),
    ).resolves.toBeDefined();
  });

  it('gives up what takes too much memory, and draws on', async () => {
    drawers = new Drawers({ memoryBytes: 400 * 2 ** 20 });
    await expect(
      drawers.draw('logo', logo(HEAVY_IN_DISGUISE), FOR),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'UnfinishedDrawingError',
        message: 'took more than 400 MB of memory',
      }),
    );
    await expect(
      drawers.draw('logo', logo(svg(GREEN)), FOR),
    ).resolves.toBeDefined();
  });
});
