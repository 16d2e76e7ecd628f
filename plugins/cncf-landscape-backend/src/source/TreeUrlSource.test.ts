import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { describeOnRealLandscape } from '../__testUtils__/landscapeData';
import { eventually } from '../__testUtils__/eventually';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { readDocument } from '../__testUtils__/readDocument';
import {
  fileReading,
  gitHubReading,
  startSourceServer,
  urlReaders,
  type Answer,
  type SourceServer,
} from '../__testUtils__/startSourceServer';
import { serveRepository } from '../__testUtils__/serveRepository';
import { tarArchive } from '../__testUtils__/tarArchive';
import { zipArchive } from '../__testUtils__/zipArchive';
import { TemporaryFolders } from './TemporaryFolders';
import { TreeUrlSource } from './TreeUrlSource';

jest.setTimeout(60_000);

const key = 'cncfLandscape.landscapes.x.source';
const landscape = {
  path: 'landscape.yml',
  content: landscapeYaml([{ name: 'A', logo: 'a.svg' }]),
};

describe('TreeUrlSource', () => {
  const directory = createMockDirectory();
  let server: SourceServer;
  beforeAll(async () => {
    server = await startSourceServer();
  });
  beforeEach(() => {
    server.reset();
    directory.clear();
  });
  afterAll(() => server.stop());

  const source = (
    options: {
      path?: string;
      config?: object;
      timeoutMs?: number;
      archiveBytes?: number;
    } = {},
  ) =>
    new TreeUrlSource({
      url: `${server.url}/acme/landscape/tree/${options.path ?? 'main'}`,
      key,
      timeoutMs: options.timeoutMs ?? 5_000,
      archiveBytes: options.archiveBytes,
      reader: urlReaders(options.config ?? gitHubReading(server)),
      folders: new TemporaryFolders(directory.path),
    });

  it('reads data, settings and logos from one archive', async () => {
    serveRepository(server, 'c1', [
      landscape,
      {
        path: 'settings.yml',
        content: 'groups: [{ name: Projects, categories: [Runtime] }]',
      },
      { path: 'hosted_logos/a.svg', content: '<svg/>' },
      { path: 'README.md', content: 'Hello' },
    ]);
    const document = await readDocument(source());
    expect(document.items.map(({ title }) => title)).toEqual(['A']);
    expect(document.groups.map(({ slug }) => slug)).toEqual(['projects']);
    expect(String(await document.readLogo!('a.svg'))).toBe('<svg/>');
    expect(
      server.requests.filter(request => request.path.includes('tarball')),
    ).toHaveLength(1);
  });

  it('reads a folder of a repository', async () => {
    serveRepository(server, 'c1', [
      { ...landscape, path: 'data/x/landscape.yml' },
      { path: 'data/x/hosted_logos/a.svg', content: '<svg/>' },
    ]);
    const document = await readDocument(source({ path: 'main/data/x' }));
    expect(document.items).toHaveLength(1);
    expect(String(await document.readLogo!('a.svg'))).toBe('<svg/>');
  });

  it('unpacks nothing else, and keeps it until the logos are released', async () => {
    serveRepository(server, 'c1', [
      landscape,
      { path: 'hosted_logos/a.svg', content: '<svg/>' },
      { path: 'hosted_logos/deep/b.svg', content: '<svg/>' },
      { path: 'src/index.js', content: 'x' },
      { path: '../../outside.yml', content: 'x' },
      { path: 'hosted_logos/passwd.svg', linkTo: '/etc/passwd' },
    ]);
    const { readLogo, release } = await readDocument(source());
    const files = readdirSync(directory.path, { recursive: true }).map(String);
    expect(
      files.map(file => file.split('/').slice(1).join('/')).sort(),
    ).toEqual([
      '',
      'hosted_logos',
      'hosted_logos/a.svg',
      'hosted_logos/deep',
      'hosted_logos/deep/b.svg',
      'landscape.yml',
    ]);
    expect(await readLogo!('passwd.svg')).toBeUndefined();

    await release!();
    expect(readdirSync(directory.path)).toEqual([]);
    await expect(readLogo!('a.svg')).rejects.toThrow('are removed already');
  });

  it('serves nothing from outside the archive, by links in steps or by another name of a file', async () => {
    directory.addContent({ tmp: { 'x.yml': landscape.content, 'x.svg': 'x' } });
    serveRepository(server, 'c1', [
      landscape,
      { path: 'hosted_logos/d', linkTo: '..' },
      { path: 'hosted_logos/d2', linkTo: 'd/..' },
      { path: 'hosted_logos/a.svg', linkTo: 'd/../tmp/x.svg' },
      {
        path: 'hosted_logos/b.svg',
        linkTo: `${'d/../'.repeat(20)}dev/zero`,
      },
      { path: 'hosted_logos/c.svg', hardLinkTo: 'hosted_logos/d/../tmp/x.svg' },
      { path: 'hosted_logos/e.svg', content: '<svg/>' },
      { path: 'hosted_logos/f.svg', linkTo: 'e.svg' },
    ]);
    const { readLogo, release } = await readDocument(source());
    for (const name of ['a.svg', 'b.svg', 'c.svg', 'd', 'd2']) {
      expect(await readLogo!(name)).toBeUndefined();
    }
    expect(String(await readLogo!('f.svg'))).toBe('<svg/>');
    await release!();
    expect(readdirSync(directory.path)).toEqual(['tmp']);
  });

  it.each(['landscape.yml', 'settings.yml'])(
    'refuses a %s that is really elsewhere',
    async file => {
      directory.addContent({ tmp: { 'x.yml': landscape.content } });
      serveRepository(server, 'c1', [
        ...(file === 'settings.yml' ? [landscape] : []),
        { path: 'hosted_logos/d', linkTo: '..' },
        { path: file, linkTo: 'hosted_logos/d/../tmp/x.yml' },
      ]);
      await expect(source().read()).rejects.toThrow(
        `tree/main/${file} is a link that leads out of its folder, and is not read`,
      );
      expect(readdirSync(directory.path)).toEqual(['tmp']);
    },
  );

  it.each(['/dev/zero', '/dev/ptmx', '/proc/self/environ'])(
    'refuses a landscape.yml that is linked to %s, without opening it',
    async device => {
      serveRepository(server, 'c1', [
        { path: 'hosted_logos/d', linkTo: '..' },
        { path: 'hosted_logos/d2', linkTo: 'd/../..' },
        { path: 'hosted_logos/d3', linkTo: 'd2/../..' },
        { path: 'landscape.yml', linkTo: `hosted_logos/d3/../..${device}` },
      ]);
      await expect(source().read()).rejects.toThrow(
        /is a link that leads out of its folder|has no landscape\.yml/,
      );
    },
  );

  describe('from a host that gives ZIP archives', () => {
    const zipSource = (archiveBytes?: number) =>
      new TreeUrlSource({
        url: `${server.url}/acme/project/_git/landscape`,
        key,
        timeoutMs: 5_000,
        archiveBytes,
        reader: urlReaders({
          integrations: { azure: [{ host: server.host }] },
        }),
        folders: new TemporaryFolders(directory.path),
      });
    const serveZip = (answer: Answer) => {
      const api = '/acme/project/_apis/git/repositories/landscape';
      server.answer(`${api}/commits`, (_, response) =>
        response.end(JSON.stringify({ value: [{ commitId: 'c1' }] })),
      );
      server.answer(`${api}/items`, answer);
    };

    it('reads, and keeps all in the folder of the reading', async () => {
      serveZip((_, response) =>
        response.end(
          zipArchive([landscape, { path: 'hosted_logos/a.svg', content: 'a' }]),
        ),
      );
      const { items, readLogo, release } = await readDocument(zipSource());
      expect(items).toHaveLength(1);
      expect(String(await readLogo!('a.svg'))).toBe('a');
      expect(readdirSync(directory.path)).toHaveLength(1);
      await release!();
      expect(readdirSync(directory.path)).toEqual([]);
    });

    it.each(['without end', 'cut off by its host'])(
      'refuses one that is %s, and leaves nothing behind',
      async kind => {
        const noise = Buffer.alloc(1_000_000, 'x');
        serveZip((_, response) => {
          response.writeHead(200);
          if (kind === 'without end') {
            const more = () => {
              while (!response.destroyed && response.write(noise));
            };
            response.on('drain', more);
            more();
          } else {
            response.write(noise);
            setTimeout(() => response.destroy(), 50);
          }
        });
        await expect(zipSource(20_000_000).read()).rejects.toThrow(
          kind === 'without end'
            ? /takes more than 20000000 bytes of the disk/
            : /ended before it was complete/,
        );
        expect(
          await eventually(
            () => readdirSync(directory.path),
            names => names.length === 0,
          ),
        ).toEqual([]);
      },
    );
  });

  it('makes one request without a new commit, and reads the archive otherwise', async () => {
    serveRepository(server, 'c1', [landscape]);
    const { etag } = await readDocument(source());
    server.requests.length = 0;
    expect(await source().read({ etag })).toBe('unchanged');
    expect(server.requests).toHaveLength(1);

    serveRepository(server, 'c2', [landscape]);
    expect(await source().read({ etag })).not.toBe('unchanged');
  });

  it('removes what a process left that was killed, and nothing else', async () => {
    directory.setContent({
      'backstage-cncf-landscape-read-abc123': { 'landscape.yml': 'x' },
      'backstage-cncf-landscape-read-def456': { 'landscape.yml': 'x' },
      'backstage-cncf-landscape-read-notes.txt': 'x',
    });
    for (const name of [
      'backstage-cncf-landscape-read-abc123',
      'backstage-cncf-landscape-read-notes.txt',
    ]) {
      await utimes(directory.resolve(name), 1, 1);
    }
    serveRepository(server, 'c1', [landscape]);
    const { release } = await readDocument(source());
    await release!();
    expect(readdirSync(directory.path).sort()).toEqual([
      'backstage-cncf-landscape-read-def456',
      'backstage-cncf-landscape-read-notes.txt',
    ]);
  });

  describe('refuses, and leaves nothing behind:', () => {
    afterEach(() =>
      eventually(
        () => readdirSync(directory.path),
        names => names.length === 0,
      ),
    );

    const refusal = async (of = source()) =>
      (await of.read().catch((error: Error) => error)) as Error;

    it('a repository without a landscape', async () => {
      serveRepository(server, 'c1', [{ path: 'README.md', content: 'x' }]);
      expect((await refusal()).message).toBe(
        `${server.url}/acme/landscape/tree/main has no landscape.yml; ${key} must be the URL of the folder of a repository that one is in`,
      );
    });

    it('a repository that is not there, or that it may not see', async () => {
      expect((await refusal()).message).toBe(
        `There is nothing at ${server.url}/acme/landscape/tree/main (404); ${key} must be the URL of a landscape.yml, or of the folder of a repository that it is in, and where reading needs credentials, configure them under integrations`,
      );
    });

    it('a page instead of the archive', async () => {
      serveRepository(server, 'c1', '<!DOCTYPE html><html>Sign in</html>');
      expect((await refusal()).message).toMatch(
        /tree\/main is not an archive: a page came instead, probably a login or an error page/,
      );
    });

    it('a page instead of the host’s data', async () => {
      server.answer(
        '/api/repos/acme/landscape/commits/main/status',
        (_, response) => response.end('<html>Sign in</html>'),
      );
      expect((await refusal()).message).toMatch(
        /is not what answers: a page came instead of the Git host's data, .* apiBaseUrl/,
      );
    });

    it('an archive that is cut off', async () => {
      serveRepository(server, 'c1', [landscape], archive =>
        archive.subarray(0, archive.length - 40),
      );
      expect((await refusal()).message).toMatch(
        /tree\/main ended before it was complete/,
      );
    });

    it('a host that never answers', async () => {
      server.answer(
        '/api/repos/acme/landscape/commits/main/status',
        () => undefined,
      );
      expect((await refusal(source({ timeoutMs: 100 }))).message).toMatch(
        /tree\/main was not read to its end within 0\.1 s: its host hangs or is slow/,
      );
    });

    it('an archive that comes drop by drop', async () => {
      serveRepository(server, 'c1', [landscape]);
      server.answer('/api/repos/acme/landscape/tarball/c1', (_, response) =>
        response.write(tarArchive([landscape]).subarray(0, 40)),
      );
      expect((await refusal(source({ timeoutMs: 500 }))).message).toMatch(
        /tree\/main was not read to its end within 0\.5 s/,
      );
    });

    it('an archive that says it is larger than any', async () => {
      serveRepository(server, 'c1', [
        { path: 'film.mp4', size: 2 * 1024 ** 3 },
        landscape,
      ]);
      expect((await refusal()).message).toMatch(
        /^The archive of .*tree\/main has more than 1073741824 bytes/,
      );
    });

    it('a landscape.yml that is too large', async () => {
      serveRepository(server, 'c1', [
        { path: 'landscape.yml', size: 9_000_000 },
      ]);
      expect((await refusal()).message).toMatch(
        /: landscape.yml has 9000000 bytes, more than the 8388608/,
      );
    });

    it('a URL that is not on a Git host’s', async () => {
      const plain = source({ config: fileReading(server) });
      expect((await refusal(plain)).message).toMatch(
        /cannot be read as a tree: its host is not a Git host under integrations/,
      );
      const forbidden = source({ config: {} });
      expect((await refusal(forbidden)).message).toMatch(
        /may not be read: its host is listed neither under integrations nor under backend\.reading\.allow/,
      );
    });
  });
});

describeOnRealLandscape('TreeUrlSource on the real landscape', folder => {
  const directory = createMockDirectory();

  it('reads it with its 2,452 logos in one archive', async () => {
    const logos = path.join(folder, 'hosted_logos');
    const server = await startSourceServer();
    serveRepository(server, 'c1', [
      ...['landscape.yml', 'settings.yml'].map(name => ({
        path: name,
        content: readFileSync(path.join(folder, name)),
      })),
      ...readdirSync(logos).map(name => ({
        path: `hosted_logos/${name}`,
        content: readFileSync(path.join(logos, name)),
      })),
    ]);
    const { items, groups, readLogo, release } = await readDocument(
      new TreeUrlSource({
        url: `${server.url}/acme/landscape/tree/main`,
        key,
        timeoutMs: 60_000,
        reader: urlReaders(gitHubReading(server)),
        folders: new TemporaryFolders(directory.path),
      }),
    );
    expect(items).toHaveLength(2413);
    expect(groups).toHaveLength(6);
    for (const { logoFile } of items) {
      expect(Boolean(await readLogo!(logoFile!))).toBe(
        existsSync(path.join(logos, logoFile!)),
      );
    }
    await release!();
    expect(readdirSync(directory.path)).toEqual([]);
    await server.stop();
  }, 180_000);
});
