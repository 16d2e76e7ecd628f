import sharp from 'sharp';
import { PICTURE_SIZE, TILE_SCALE, TILE_SIZE, renderLogo } from './renderLogo';

const svg = (body: string, size = 'width="100" height="100"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${body}</svg>`);

async function centreOf(picture: Buffer): Promise<number[]> {
  const { data, info } = await sharp(picture)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at =
    (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) *
    info.channels;
  return [...data.subarray(at, at + 3)];
}

describe('renderLogo', () => {
  it('draws a vector as a tile and a picture of fixed sizes', async () => {
    const { tile, picture } = await renderLogo(
      svg('<circle cx="50" cy="50" r="20" fill="#f00"/>'),
    );

    expect(await sharp(tile).metadata()).toMatchObject({
      format: 'png',
      width: TILE_SIZE.width * TILE_SCALE,
      height: TILE_SIZE.height * TILE_SCALE,
    });
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'webp',
      ...PICTURE_SIZE,
    });
    expect(await centreOf(tile)).toEqual([255, 0, 0]);
  });

  it('cuts off the margins that a logo brings along', async () => {
    const { tile } = await renderLogo(
      svg('<rect x="48" y="48" width="4" height="4" fill="#00f"/>'),
    );
    const { data, info } = await sharp(tile)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const topCentre = Math.floor(info.width / 2) * info.channels;
    expect([...data.subarray(topCentre, topCentre + 3)]).toEqual([0, 0, 255]);
  });

  it('puts a white logo on a dark ground', async () => {
    const { tile } = await renderLogo(
      svg('<rect x="10" y="40" width="80" height="4" fill="#fff"/>'),
    );
    const { channels } = await sharp(tile).stats();
    expect(channels[0].min).toBeLessThan(60);
    expect(channels[0].max).toBeGreaterThan(240);
  });

  it.each([
    ['a script', '<script>while(true){}</script>'],
    ['an event handler', '<g onload="alert(1)"/>'],
    [
      'a picture on another host',
      '<image href="http://127.0.0.1:9/x.png" width="9" height="9"/>',
    ],
    [
      'a file of this machine',
      '<image href="file:///etc/passwd" width="9" height="9"/>',
    ],
  ])('leaves out %s', async (_, body) => {
    const { tile } = await renderLogo(
      svg(`<rect width="100" height="100" fill="#0a0"/>${body}`),
    );
    expect(await centreOf(tile)).toEqual([0, 170, 0]);
  });

  it('draws what claims to be gigantic at the size that is wanted', async () => {
    const { tile } = await renderLogo(
      svg(
        '<rect width="40000" height="40000" fill="#0a0"/>',
        'width="40000" height="40000"',
      ),
    );
    expect(await centreOf(tile)).toEqual([0, 170, 0]);
  });

  it.each([
    ['text', Buffer.from('hello')],
    ['HTML', Buffer.from('<!doctype html><html><body>404</body></html>')],
    ['nothing', Buffer.alloc(0)],
    ['a vector without anything in it', svg('')],
    [
      'entities that expand without end',
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
          .split('')
          .map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
          .join(
            '',
          )}]><svg xmlns="http://www.w3.org/2000/svg"><text>&j;</text></svg>`,
      ),
    ],
  ])('refuses %s', async (_, source) => {
    await expect(renderLogo(source)).rejects.toThrow();
  });
});
