import { createMockDirectory } from '@backstage/backend-test-utils';
import sharp from 'sharp';
import {
  GREEN,
  greedyLogos,
  HEAVY,
  svg,
  UNDRAWABLE,
} from '../__testUtils__/hostileLogos';
import { colorAt } from '../__testUtils__/pixels';
import {
  startSourceServer,
  type SourceServer,
} from '../__testUtils__/startSourceServer';
import { Drawers } from './Drawers';
import { DRAWN_TILE, PICTURE_SIZE } from './sizes';

jest.setTimeout(60_000);

const BAIT = svg('<rect id="a" width="100" height="100" fill="#000"/>');

describe('A logo', () => {
  const drawers = new Drawers();
  const draw = (source: Buffer) =>
    drawers.draw(
      'logo',
      { source, tile: DRAWN_TILE, picture: PICTURE_SIZE },
      { landscape: 'x' },
    );
  afterAll(() => drawers.stop());

  it('is drawn as a tile and a picture of fixed sizes', async () => {
    const { tile, picture } = await draw(
      svg('<circle cx="50" cy="50" r="20" fill="#f00"/>'),
    );
    expect(await sharp(tile).metadata()).toMatchObject({
      format: 'png',
      ...DRAWN_TILE,
    });
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'webp',
      ...PICTURE_SIZE,
    });
    expect(await colorAt(tile)).toEqual([255, 0, 0]);
  });

  it('loses the margins that it brings along', async () => {
    const { tile } = await draw(
      svg('<rect x="48" y="48" width="4" height="4" fill="#00f"/>'),
    );
    expect(await colorAt(tile, [0.5, 0])).toEqual([0, 0, 255]);
  });

  it('stands on a dark ground where it is white', async () => {
    const { tile } = await draw(
      svg('<rect x="10" y="40" width="80" height="4" fill="#fff"/>'),
    );
    const { channels } = await sharp(tile).stats();
    expect(channels[0].min).toBeLessThan(60);
    expect(channels[0].max).toBeGreaterThan(240);
  });

  it('may be a bitmap', async () => {
    const png = await sharp(svg(GREEN)).png().toBuffer();
    expect(await colorAt((await draw(png)).tile)).toEqual([0, 170, 0]);
  });

  it.each(UNDRAWABLE)('that is %s is refused', async (_, source) => {
    await expect(draw(source)).rejects.toThrow(
      expect.objectContaining({ name: 'UndrawableError' }),
    );
  });

  it.each(HEAVY)('with %s is refused', async (_, source, why) => {
    await expect(draw(source)).rejects.toThrow(why);
  });

  describe('from strangers', () => {
    const directory = createMockDirectory({ content: { 'bait.svg': BAIT } });
    let server: SourceServer;
    const bait = {
      file: directory.resolve('bait.svg'),
      get url() {
        return `${server.url}/bait.svg`;
      },
    };
    beforeAll(async () => {
      server = await startSourceServer();
      server.answer('/bait.svg', (_, response) => response.end(BAIT));
    });
    afterAll(() => server.stop());

    const kinds = greedyLogos({ file: '', url: '' }).map(([what]) => what);

    it.each(kinds)('with %s is a harmless picture', async kind => {
      const [, source] = greedyLogos(bait).find(([what]) => what === kind)!;
      const { tile, picture } = await draw(source);
      expect(await colorAt(tile)).toEqual([0, 170, 0]);
      expect((await sharp(picture).metadata()).format).toBe('webp');
      expect(server.requests).toEqual([]);
    });
  });
});
