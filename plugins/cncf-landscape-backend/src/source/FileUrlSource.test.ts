import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { readDocument } from '../__testUtils__/readDocument';
import {
  fileReading,
  startSourceServer,
  text,
  urlReaders,
  type SourceServer,
} from '../__testUtils__/startSourceServer';
import { FileUrlSource } from './FileUrlSource';

jest.setTimeout(60_000);

const key = 'cncfLandscape.landscapes.x.source';

describe('FileUrlSource', () => {
  let server: SourceServer;
  beforeAll(async () => {
    server = await startSourceServer();
  });
  beforeEach(() => server.reset());
  afterAll(() => server.stop());

  const source = (path = '/data/landscape.yml', timeoutMs = 5_000) =>
    new FileUrlSource({
      url: `${server.url}${path}`,
      key,
      timeoutMs,
      reader: urlReaders(fileReading(server)),
    });

  it('reads a file, and the settings beside it', async () => {
    server.answer('/data/landscape.yml', text(landscapeYaml([{ name: 'A' }])));
    server.answer(
      '/data/settings.yml',
      text('groups: [{ name: Projects, categories: [Runtime, Wasm] }]'),
    );
    const { items, groups, findings } = await readDocument(source());
    expect(items.map(({ title }) => title)).toEqual(['A']);
    expect(groups.map(({ slug }) => slug)).toEqual(['projects']);
    expect(findings.map(({ file }) => file)).toEqual([
      `${server.url}/data/settings.yml`,
    ]);
  });

  it('reads a file alone', async () => {
    server.answer('/data/landscape.yml', text(landscapeYaml([{ name: 'A' }])));
    const document = await readDocument(source());
    expect(document.groups.map(({ slug }) => slug)).toEqual(['all']);
    expect(document.readLogo).toBeUndefined();
  });

  it('takes settings that it may not read for absent', async () => {
    server.answer('/data/landscape.yml', text(landscapeYaml([{ name: 'A' }])));
    server.answer('/data/settings.yml', (_, response) =>
      response.writeHead(403).end(),
    );
    expect((await readDocument(source())).items).toHaveLength(1);
  });

  it('makes one conditional request if nothing has changed, and requests settings once a day', async () => {
    const yaml = landscapeYaml([{ name: 'A' }]);
    server.answer('/data/landscape.yml', text(yaml, '"1"'));
    server.answer('/data/settings.yml', text('groups: []', '"s"'));
    const one = source();
    const { etag } = await readDocument(one);
    const asked = async () => {
      server.requests.length = 0;
      expect(await one.read({ etag })).toBe('unchanged');
      return server.requests.map(({ headers }) => headers['if-none-match']);
    };
    expect(await asked()).toEqual(['"1"']);

    const clock = jest.spyOn(performance, 'now');
    const tomorrow = performance.now() + 25 * 60 * 60 * 1000;
    clock.mockReturnValue(tomorrow);
    expect(await asked()).toEqual(['"1"', '"s"']);
    expect(await asked()).toEqual(['"1"']);
    clock.mockRestore();
  });

  it('requests settings as well if a person waits, and after a restart', async () => {
    const yaml = landscapeYaml([{ name: 'A' }]);
    server.answer('/data/landscape.yml', text(yaml, '"1"'));
    const one = source();
    const { etag } = await readDocument(one);
    server.answer('/data/settings.yml', text('groups: []', '"s"'));
    expect(await one.read({ etag })).toBe('unchanged');
    expect(await one.read({ etag, thorough: true })).not.toBe('unchanged');
    expect(await source().read({ etag })).not.toBe('unchanged');
  });

  it('is unchanged where the host has no etags and sends the same again', async () => {
    server.answer('/data/landscape.yml', text(landscapeYaml([{ name: 'A' }])));
    const { etag } = await readDocument(source());
    expect(await source().read({ etag })).toBe('unchanged');
  });

  it('reads both files again where one has changed', async () => {
    server.answer(
      '/data/landscape.yml',
      text(landscapeYaml([{ name: 'A' }]), '"1"'),
    );
    const { etag } = await readDocument(source());
    server.answer(
      '/data/settings.yml',
      text('groups: [{ name: New, categories: [Runtime] }]'),
    );
    expect(await source().read({ etag })).toEqual(
      expect.objectContaining({
        items: [expect.objectContaining({ title: 'A' })],
        groups: [expect.objectContaining({ slug: 'new' })],
      }),
    );
  });

  it('does not take the etag of another URL for its own', async () => {
    const yaml = landscapeYaml([{ name: 'A' }]);
    server.answer('/data/landscape.yml', text(yaml, '"1"'));
    server.answer('/other/landscape.yml', text(yaml, '"1"'));
    const { etag } = await readDocument(source());
    const other = source('/other/landscape.yml');
    expect(await other.read({ etag })).not.toBe('unchanged');
  });

  it('follows a redirect to a host that may be read', async () => {
    server.answer('/data/landscape.yml', (_, response) =>
      response.writeHead(302, { location: '/real.yml' }).end(),
    );
    server.answer('/real.yml', text(landscapeYaml([{ name: 'A' }])));
    expect((await readDocument(source())).items).toHaveLength(1);
  });

  it('says nothing of a query, in which secrets may be', async () => {
    const secret = source('/data/landscape.yml?token=hunter2');
    expect(secret.location).toBe(`${server.url}/data/landscape.yml?…`);
    await expect(secret.read()).rejects.toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('hunter2'),
      }),
    );
  });

  it('can be aborted', async () => {
    server.answer('/data/landscape.yml', () => undefined);
    await expect(
      source().read({ signal: AbortSignal.timeout(50) }),
    ).rejects.toThrow('The reading was stopped before its end');
  });
});
