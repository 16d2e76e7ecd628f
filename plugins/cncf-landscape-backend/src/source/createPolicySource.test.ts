import { writeFileSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  fileReading,
  startSourceServer,
  text,
  urlReaders,
  type SourceServer,
} from '../__testUtils__/startSourceServer';
import { createPolicySource } from './createPolicySource';

const schedule = { frequency: { hours: 1 }, timeout: { milliseconds: 500 } };

describe('a policy at a path', () => {
  const directory = createMockDirectory();
  const path = directory.resolve('p.yaml');
  const source = createPolicySource(
    {
      source: { type: 'path', given: './p.yaml', path },
      schedule: { ...schedule, timeout: { seconds: 30 } },
    },
    urlReaders({}),
  );

  it('is read, and not again while it says the same', async () => {
    directory.setContent({ 'p.yaml': 'decisions: []' });
    const read = await source.read();
    expect(read).toMatchObject({ text: 'decisions: []' });
    const { etag } = read as { etag: string };
    writeFileSync(path, 'decisions: []');
    expect(await source.read({ etag })).toBe('unchanged');
    writeFileSync(path, 'rings: []');
    expect(await source.read({ etag })).toMatchObject({ text: 'rings: []' });
  });

  it('says what to do where it is not there, or no file, or too large', async () => {
    directory.clear();
    await expect(source.read()).rejects.toThrow(
      /There is no .*p\.yaml; cncfLandscape\.policy is '\.\/p\.yaml' and must be the path/,
    );
    directory.setContent({ 'p.yaml': {} });
    await expect(source.read()).rejects.toThrow(
      /is not a regular file, and is not read; .* let it name a technology-policy\.yaml/,
    );
    directory.setContent({ 'p.yaml': 'x'.repeat(8 * 1024 * 1024 + 1) });
    await expect(source.read()).rejects.toThrow(
      /has 8388609 bytes, more than the 8388608/,
    );
  });
});

describe('a policy at a URL', () => {
  let server: SourceServer;
  beforeAll(async () => {
    server = await startSourceServer();
  });
  afterEach(() => server.reset());
  afterAll(() => server.stop());

  const source = () =>
    createPolicySource(
      {
        source: { type: 'url', url: `${server.url}/p.yaml?token=x` },
        schedule,
      },
      urlReaders(fileReading(server)),
    );

  it('is called without its secrets', () => {
    expect(source().location).toBe(`${server.url}/p.yaml?…`);
  });

  it('is read, and not again while its host says that it is the same', async () => {
    server.answer('/p.yaml', text('decisions: []', '"1"'));
    const read = await source().read();
    expect(read).toMatchObject({ text: 'decisions: []' });
    const { etag } = read as { etag: string };
    expect(await source().read({ etag })).toBe('unchanged');
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"1"');
  });

  it('is not read again while it says the same, where its host has no tags', async () => {
    server.answer('/p.yaml', text('decisions: []'));
    const { etag } = (await source().read()) as { etag: string };
    expect(await source().read({ etag })).toBe('unchanged');
  });

  it('says what to do where its host hangs, fails or has none', async () => {
    server.answer('/p.yaml', () => undefined);
    await expect(source().read()).rejects.toThrow(/within 0\.5 s/);
    server.answer('/p.yaml', (_, response) => {
      response.writeHead(503).end();
    });
    await expect(source().read()).rejects.toThrow(/503/);
    server.answer('/p.yaml', (_, response) => {
      response.writeHead(404).end();
    });
    await expect(source().read()).rejects.toThrow(
      /nothing at .* \(404\); cncfLandscape\.policy must be the URL of a technology-policy\.yaml, or of the JSON of a tech radar/,
    );
  });
});
