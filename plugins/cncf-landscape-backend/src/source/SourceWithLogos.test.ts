import { readdirSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { readDocument } from '../__testUtils__/readDocument';
import {
  fileReading,
  startSourceServer,
  text,
  urlReaders,
  type SourceServer,
} from '../__testUtils__/startSourceServer';
import { LogoFolder } from './LogoFolder';
import { LogoUrl } from './LogoUrl';
import { PathSource } from './PathSource';
import { type LogoSource, SourceWithLogos } from './SourceWithLogos';
import { TemporaryFolders } from './TemporaryFolders';

jest.setTimeout(60_000);

describe('SourceWithLogos', () => {
  const directory = createMockDirectory();
  let server: SourceServer;
  beforeAll(async () => {
    server = await startSourceServer();
  });
  beforeEach(() => {
    server.reset();
    directory.setContent({
      'landscape.yml': landscapeYaml([{ name: 'A', logo: 'a b.svg' }]),
      elsewhere: { 'a b.svg': '<svg/>' },
      temporary: {},
    });
  });
  afterAll(() => server.stop());

  const sourceWith = (logos: LogoSource) =>
    new SourceWithLogos(
      new PathSource({
        landscapeId: 'x',
        given: 'landscape.yml',
        timeoutMs: 10_000,
        path: directory.resolve('landscape.yml'),
      }),
      logos,
    );
  const fromFolder = () =>
    sourceWith(new LogoFolder(directory.resolve('elsewhere')));
  const fromUrl = () =>
    sourceWith(
      new LogoUrl({
        url: `${server.url}/logos/`,
        key: 'cncfLandscape.landscapes.x.logos',
        reader: urlReaders(fileReading(server)),
        folders: new TemporaryFolders(directory.resolve('temporary')),
      }),
    );

  it('reads logos from a folder, and is unchanged until one is another', async () => {
    const { etag, readLogo } = await readDocument(fromFolder());
    expect(String(await readLogo!('a b.svg'))).toBe('<svg/>');
    expect(await fromFolder().read({ etag })).toBe('unchanged');

    directory.addContent({ 'elsewhere/new.svg': '<svg/>' });
    expect(await fromFolder().read({ etag })).not.toBe('unchanged');
  });

  it('reads each logo once from a URL, as long as it is needed', async () => {
    server.answer('/logos/a%20b.svg', text('<svg/>'));
    const { etag, readLogo, release } = await readDocument(fromUrl());
    expect(String(await readLogo!('hosted_logos/a b.svg'))).toBe('<svg/>');
    expect(String(await readLogo!('hosted_logos/a b.svg'))).toBe('<svg/>');
    expect(await readLogo!('absent.svg')).toBeUndefined();
    expect(await readLogo!('absent.svg')).toBeUndefined();
    expect(server.requests).toHaveLength(2);

    await release!();
    expect(readdirSync(directory.resolve('temporary'))).toEqual([]);
    expect(await fromUrl().read({ etag })).toBe('unchanged');
  });

  it('takes a name that no URL can have for that of no logo', async () => {
    const { readLogo, release } = await readDocument(fromUrl());
    expect(await readLogo!('a\ud800.svg')).toBeUndefined();
    expect(server.requests).toEqual([]);
    await release!();
  });

  it('does not take a host that fails for one without logos', async () => {
    server.answer('/logos/a.svg', (_, response) =>
      response.writeHead(503).end(),
    );
    const { readLogo, release } = await readDocument(fromUrl());
    server.answer('/logos/b.svg', (_, response) =>
      response.writeHead(403).end(),
    );
    expect(await readLogo!('b.svg')).toBeUndefined();
    await expect(readLogo!('a.svg')).rejects.toThrow(
      `${server.url}/logos/a.svg returned 503 Service Unavailable; its server has a problem`,
    );
    await release!();
  });
});
