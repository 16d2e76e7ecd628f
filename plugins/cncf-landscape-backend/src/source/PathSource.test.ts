import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { describeOnRealLandscape } from '../__testUtils__/landscapeData';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { readDocument } from '../__testUtils__/readDocument';
import { PathSource } from './PathSource';

jest.setTimeout(60_000);

describe('PathSource', () => {
  const directory = createMockDirectory();
  const source = (given: string) =>
    new PathSource({
      landscapeId: 'cncf',
      given,
      path: directory.resolve(given),
      timeoutMs: 10_000,
    });

  beforeEach(() => {
    directory.setContent({
      data: {
        'landscape.yml': landscapeYaml([{ name: 'A' }, {}]),
        'settings.yml':
          'groups: [{ name: Projects, categories: [Runtime, Wasm] }]',
      },
      'other.yml': landscapeYaml([{ name: 'B' }]),
      empty: {},
    });
  });

  it('reads a folder with its settings; findings name the files as the configuration does', async () => {
    const { items, groups, findings } = await readDocument(source('./data'));
    expect(items.map(({ title }) => title)).toEqual(['A']);
    expect(groups).toEqual([
      { slug: 'projects', name: 'Projects', categories: ['runtime'] },
    ]);
    expect(findings.map(({ file }) => file)).toEqual([
      'data/landscape.yml',
      'data/settings.yml',
    ]);
  });

  it('reads a file by itself', async () => {
    const { items, groups } = await readDocument(source('other.yml'));
    expect(items.map(({ title }) => title)).toEqual(['B']);
    expect(groups).toEqual([
      { slug: 'all', name: 'All', categories: ['runtime'] },
    ]);
  });

  it('serves the landscape without settings that cannot be read', async () => {
    directory.addContent({ 'data/settings.yml': 'groups: [' });
    const { items, groups, findings } = await readDocument(source('data'));
    expect(items).toHaveLength(1);
    expect(groups[0].slug).toBe('all');
    expect(findings[1]).toEqual({
      file: 'data/settings.yml',
      message: expect.stringContaining('is not valid YAML'),
    });
  });

  it('names the path and the key where there is nothing', async () => {
    await expect(source('nowhere').read()).rejects.toThrow(
      `There is no ${directory.resolve(
        'nowhere',
      )}; cncfLandscape.landscapes.cncf.source is 'nowhere' and must be the path of a folder with a landscape.yml in it or of such a file`,
    );
    await expect(source('empty').read()).rejects.toThrow(
      `There is no ${directory.resolve('empty/landscape.yml')}; `,
    );
  });

  it('names the path where it may not be read', async () => {
    directory.addContent({ 'odd/landscape.yml': {} });
    await expect(source('odd').read()).rejects.toThrow(
      `${directory.resolve(
        'odd/landscape.yml',
      )} is not a regular file, and is not read; cncfLandscape.landscapes.cncf.source is 'odd'`,
    );
  });

  it('is unchanged until a file of it, or a logo, is another', async () => {
    const { etag } = await readDocument(source('data'));
    expect(await source('data').read({ etag })).toBe('unchanged');
    expect(await source('other.yml').read({ etag })).not.toBe('unchanged');

    directory.addContent({ 'data/hosted_logos/a.svg': '<svg/>' });
    const withLogo = await source('data').read({ etag });
    expect(withLogo).not.toBe('unchanged');

    const { etag: later } = await readDocument(source('data'));
    expect(await source('data').read({ etag: later })).toBe('unchanged');
    directory.addContent({ 'data/settings.yml': 'groups: []' });
    expect(await source('data').read({ etag: later })).not.toBe('unchanged');
  });

  it('reads logos from the folder beside it, and from nowhere else', async () => {
    directory.addContent({
      'data/hosted_logos/a.svg': '<svg/>',
      'data/secret.svg': 'secret',
    });
    const { readLogo } = await readDocument(source('data'));
    expect(String(await readLogo!('hosted_logos/a.svg'))).toBe('<svg/>');
    expect(await readLogo!('../secret.svg')).toBeUndefined();
    expect(await readLogo!('absent.svg')).toBeUndefined();
  });

  it('reads nothing that is really elsewhere, and no device', async () => {
    directory.addContent({ 'outside/a.svg': '<svg/>', linked: {}, device: {} });
    symlinkSync(
      directory.resolve('outside'),
      directory.resolve('data/hosted_logos'),
    );
    const { readLogo } = await readDocument(source('data'));
    expect(await readLogo!('a.svg')).toBeUndefined();

    symlinkSync('../other.yml', directory.resolve('linked/landscape.yml'));
    await expect(source('linked').read()).rejects.toThrow(
      'linked/landscape.yml is a link that leads out of its folder, and is not read',
    );
    symlinkSync('../other.yml', directory.resolve('empty/settings.yml'));
    directory.addContent({
      'empty/landscape.yml': landscapeYaml([{ name: 'A' }]),
    });
    await expect(source('empty').read()).rejects.toThrow(
      'empty/settings.yml is a link that leads out of its folder',
    );
    execFileSync('mkfifo', [directory.resolve('device/landscape.yml')]);
    await expect(source('device').read()).rejects.toThrow(
      'is not a regular file, and is not read',
    );
  });

  it('ends with its signal', async () => {
    await expect(
      source('data').read({ signal: AbortSignal.abort() }),
    ).rejects.toThrow('The reading was stopped before its end');
  });

  it('refuses a file that is too large before it reads it', async () => {
    directory.addContent({ 'large.yml': 'x'.repeat(9 * 1024 * 1024) });
    await expect(source('large.yml').read()).rejects.toThrow(
      'large.yml has 9437184 bytes, more than the 8388608 that are read of a file',
    );
  });
});

describeOnRealLandscape('PathSource on the real landscape', folder => {
  it('reads its groups and the order of subcategories', async () => {
    const { groups, categories } = await readDocument(
      new PathSource({
        landscapeId: 'cncf',
        given: folder,
        path: folder,
        timeoutMs: 60_000,
      }),
    );
    expect(groups.map(({ slug }) => slug)).toEqual([
      'projects',
      'members',
      'partners',
      'serverless',
      'wasm',
      'ai-native',
    ]);
    const members = categories.find(({ slug }) => slug === 'cncf-members');
    expect(members?.subcategories[0].name).toBe('Platinum');
  });
});

describe('A folder as a new landscape of the public application has it', () => {
  const directory = createMockDirectory();

  it('is read: data.yml, and logos beside it', async () => {
    directory.addContent({
      'data.yml': landscapeYaml([
        { name: 'A', logo: 'a.svg' },
        { name: 'B', logo: 'in/b.svg' },
        { name: 'C', logo: 'c.svg' },
      ]),
      'logos/a.svg': '<svg/>',
      'logos/in/b.svg': '<svg></svg>',
    });
    const source = new PathSource({
      landscapeId: 'x',
      given: './data',
      path: directory.path,
      timeoutMs: 60_000,
    });
    const { items, hasLogo, readLogo, etag } = await readDocument(source);
    expect(items.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect(items.map(({ logoFile }) => hasLogo!(logoFile!))).toEqual([
      true,
      true,
      false,
    ]);
    expect((await readLogo!('in/b.svg'))?.toString()).toBe('<svg></svg>');
    expect(await source.read({ etag })).toBe('unchanged');
    directory.addContent({ 'logos/in/b.svg': '<svg>another</svg>' });
    expect(await source.read({ etag })).not.toBe('unchanged');
  });
});
