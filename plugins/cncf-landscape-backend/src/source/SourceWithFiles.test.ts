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
import { FileUrlSource } from './FileUrlSource';
import { PathSource } from './PathSource';
import { SourceWithFiles } from './SourceWithFiles';

jest.setTimeout(60_000);

const groups = (name: string) =>
  `groups: [{ name: ${name}, categories: [Runtime] }]`;

describe('A source with settings that are configured apart', () => {
  const directory = createMockDirectory();
  let server: SourceServer;
  beforeAll(async () => {
    server = await startSourceServer();
  });
  beforeEach(() => {
    server.reset();
    directory.clear();
    directory.addContent({
      'data/landscape.yml': landscapeYaml([{ name: 'A' }]),
      'data/settings.yml': groups('Beside'),
      'settings.yml': groups('Apart'),
    });
    server.answer('/landscape.yml', text(landscapeYaml([{ name: 'A' }])));
    server.answer('/settings.yml', text(groups('Remote')));
  });
  afterAll(() => server.stop());

  const timeoutMs = 5_000;
  const folder = () =>
    new PathSource({
      landscapeId: 'x',
      given: './data',
      path: directory.resolve('data'),
      timeoutMs,
    });
  const file = () =>
    new FileUrlSource({
      url: `${server.url}/landscape.yml`,
      key: 'source',
      timeoutMs,
      reader: urlReaders(fileReading(server)),
    });
  const source = (
    settings: { given: string; path: string } | { url: string },
    of: () => PathSource | FileUrlSource = folder,
  ) =>
    new SourceWithFiles(of(), {
      settings,
      key: 'cncfLandscape.landscapes.x.settings',
      timeoutMs,
      reader: urlReaders(fileReading(server)),
    });
  const apart = (name = 'settings.yml') => ({
    given: `./${name}`,
    path: directory.resolve(name),
  });
  const remote = (name = 'settings.yml') => ({ url: `${server.url}/${name}` });

  it('has the groups that they define, and not those beside its data', async () => {
    const groupsOf = async (read: SourceWithFiles) =>
      (await readDocument(read)).groups.map(({ name }) => name);
    expect(await groupsOf(source(apart()))).toEqual(['Apart']);
    expect(await groupsOf(source(remote()))).toEqual(['Remote']);
    expect(await groupsOf(source(remote(), file))).toEqual(['Remote']);
  });

  it.each([
    ['a folder', folder],
    ['a file', file],
  ])('is read again when they change, and not before: %s', async (_, of) => {
    const { etag } = await readDocument(source(apart(), of));
    expect(await source(apart(), of).read({ etag })).toBe('unchanged');
    directory.addContent({ 'settings.yml': groups('Changed') });
    expect(await source(apart(), of).read({ etag })).toMatchObject({
      groups: [{ name: 'Changed' }],
      items: [{ title: 'A' }],
    });
  });

  it('says what is wrong where they cannot be read', async () => {
    await expect(source(apart('absent.yml')).read()).rejects.toThrow(
      "absent.yml; cncfLandscape.landscapes.x.settings is './absent.yml' and must be the path of a settings.yml",
    );
    await expect(source(remote('absent.yml')).read()).rejects.toThrow(
      /There is nothing at .*absent\.yml \(404\); cncfLandscape\.landscapes\.x\.settings must be the URL of a settings\.yml/,
    );
    await expect(source(apart('data')).read()).rejects.toThrow(
      'let it name a settings.yml that is a file',
    );
  });

  it('is read without what is wrong in them', async () => {
    directory.addContent({ 'settings.yml': 'groups: [' });
    const { items, findings } = await readDocument(source(apart()));
    expect(items).toHaveLength(1);
    expect(findings).toEqual([
      expect.objectContaining({
        file: './settings.yml',
        message: expect.stringContaining('is not valid YAML'),
      }),
    ]);
  });
});
