import { ENDLESS, GREEN, svg } from '../__testUtils__/hostileLogos';
import { DrawingProcess } from './DrawingProcess';
import { DRAWN_TILE, PICTURE_SIZE } from './sizes';

jest.setTimeout(60_000);

const logo = (source: Buffer) => ({
  source,
  tile: DRAWN_TILE,
  picture: PICTURE_SIZE,
});

describe('DrawingProcess', () => {
  let drawing: DrawingProcess;
  afterEach(() => drawing.stop());

  it('gives up what takes too long, and draws on', async () => {
    drawing = new DrawingProcess(3_000);
    await expect(drawing.draw('logo', logo(ENDLESS))).rejects.toThrow(
      expect.objectContaining({
        name: 'UnfinishedDrawingError',
        message: 'was not drawn within 3 s',
      }),
    );
    const { tile } = await drawing.draw('logo', logo(svg(GREEN)));
    expect(tile.length).toBeGreaterThan(0);
  });

  it('says so where it is ended, and draws on', async () => {
    drawing = new DrawingProcess();
    await drawing.draw('logo', logo(svg(GREEN)));
    const endless = drawing.draw('logo', logo(ENDLESS));
    drawing.stop();
    await expect(endless).rejects.toThrow(
      expect.objectContaining({
        name: 'UnfinishedDrawingError',
        message: 'its process has ended (SIGKILL)',
      }),
    );
    await expect(drawing.draw('logo', logo(svg(GREEN)))).resolves.toBeDefined();
  });
});
