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

  describe('that browsers draw, whatever is wrong with it,', () => {
    const RED = '<rect width="40" height="20" fill="#c00"/>';
    const box = 'viewBox="0 0 40 20"';
    const picture = async (format: 'avif' | 'gif' | 'webp') => {
      const pixels = sharp(svg(RED, box)).toFormat(format, { quality: 100 });
      return (await pixels.toBuffer()).toString('base64');
    };
    const embedded = async (format: 'avif' | 'gif' | 'webp') =>
      svg(
        `<image width="40" height="20" xlink:href="data:image/${format};base64,${await picture(
          format,
        )}"/>`,
        'width="40" height="20"',
      );
    const kinds: [string, () => Buffer | Promise<Buffer>][] = [
      [
        'an AVIF file',
        async () => Buffer.from(await picture('avif'), 'base64'),
      ],
      [
        'a GIF of 37 million pixels',
        () =>
          sharp({
            create: {
              width: 7_000,
              height: 5_300,
              channels: 3,
              background: '#c00',
            },
          })
            .gif({ effort: 1 })
            .toBuffer(),
      ],
      [
        'a vector with a namespace that is no URL',
        () => svg(`${RED}<metadata><a xmlns="ns_a;"/></metadata>`, box),
      ],
      [
        'a vector with a misspelt xml:space',
        () => svg(RED, `xml:space="preserver" ${box}`),
      ],
      [
        'a vector in UTF-8 that says UTF-16',
        () => svg(RED, box, '<?xml version="1.0" encoding="utf-16"?>\n'),
      ],
      [
        'a vector in UTF-16',
        () => Buffer.from(`\uFEFF${svg(RED, box)}`, 'utf16le'),
      ],
      [
        'a vector as wide as nothing, in per cent',
        () => svg(RED, 'width="100%" height="100%"'),
      ],
      ['a vector with a WebP in it', () => embedded('webp')],
      ['a vector with an AVIF in it', () => embedded('avif')],
      ['a vector with a GIF in it', () => embedded('gif')],
    ];

    it.each(kinds)('is drawn: %s', async (_, source) => {
      const { tile } = await draw(await source());
      for (const at of [
        [0.5, 0.5],
        [0.02, 0.5],
        [0.5, 0.3],
      ] as [number, number][]) {
        const [red, green, blue] = await colorAt(tile, at);
        expect(red).toBeGreaterThan(190);
        expect(green + blue).toBeLessThan(30);
      }
    });

    it('says how large a bitmap is that is larger than any logo', async () => {
      const poster = await sharp({
        create: {
          width: 9_000,
          height: 9_000,
          channels: 3,
          background: '#c00',
        },
      })
        .png({ compressionLevel: 9 })
        .toBuffer();
      await expect(draw(poster)).rejects.toThrow('9000 by 9000 pixels');
    });
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
