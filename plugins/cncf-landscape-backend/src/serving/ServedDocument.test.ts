import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ServedDocument } from './ServedDocument';

const document = { items: Array.from({ length: 200 }, (_, i) => `item ${i}`) };
const json = JSON.stringify(document);

describe('ServedDocument', () => {
  it('holds the same JSON in every coding', async () => {
    const served = new ServedDocument(document);
    expect(String(await served.body('identity'))).toBe(json);
    expect(String(gunzipSync(await served.body('gzip')))).toBe(json);
    expect(String(brotliDecompressSync(await served.body('br')))).toBe(json);
  });

  it('packs once', async () => {
    const served = new ServedDocument(document);
    expect(await served.body('gzip')).toBe(await served.body('gzip'));
    expect(await served.body('br')).toBe(await served.body('br'));
  });

  it('has a strong tag for each coding, which the content decides', () => {
    const served = new ServedDocument(document);
    const tags = served.codings.map(coding => served.etag(coding));
    expect(new Set(tags).size).toBe(3);
    expect(tags.every(tag => /^"[\w-]+"$/.test(tag))).toBe(true);
    expect(new ServedDocument({ ...document }).etag('br')).toBe(
      served.etag('br'),
    );
    expect(new ServedDocument({}).etag('br')).not.toBe(served.etag('br'));
  });

  it('does not pack what is small', () => {
    expect(new ServedDocument({ a: 1 }).codings).toEqual(['identity']);
  });
});
