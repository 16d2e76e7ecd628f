import { readdirSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { eventually } from './__testUtils__/eventually';
import { landscapeYaml } from './__testUtils__/landscapeYaml';
import { serveRepository } from './__testUtils__/serveRepository';
import {
  startLandscapeBackend,
  type LandscapeBackend,
} from './__testUtils__/startLandscapeBackend';
import {
  fileReading,
  gitHubReading,
  startSourceServer,
  text,
  type SourceServer,
} from './__testUtils__/startSourceServer';

jest.setTimeout(60_000);

const circle = (color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="${color}"/></svg>`;

describe('Landscapes from several places at once', () => {
  const directory = createMockDirectory();
  let web: SourceServer;
  let git: SourceServer;
  let backend: LandscapeBackend;

  beforeAll(async () => {
    web = await startSourceServer();
    git = await startSourceServer();
    directory.setContent({
      data: { 'landscape.yml': landscapeYaml([{ name: 'Path' }]) },
      temporary: {},
    });
    web.answer(
      '/x.yml',
      text(landscapeYaml([{ name: 'File', logo: 'f.svg' }])),
    );
    web.answer('/logos/f.svg', text(circle('red')));
    serveRepository(git, 'c1', [
      {
        path: 'landscape.yml',
        content: landscapeYaml([{ name: 'Tree', logo: 't.svg' }]),
      },
      { path: 'hosted_logos/t.svg', content: circle('blue') },
    ]);
    backend = await startLandscapeBackend(
      {
        builtin: {},
        path: { source: directory.resolve('data') },
        file: { source: `${web.url}/x.yml`, logos: `${web.url}/logos` },
        tree: { source: `${git.url}/acme/landscape/tree/main` },
      },
      undefined,
      {
        ...gitHubReading(git),
        backend: {
          ...fileReading(web).backend,
          workingDirectory: directory.resolve('temporary'),
        },
      },
    );
  });
  afterAll(async () => {
    await backend.stop();
    await web.stop();
    await git.stop();
  });

  const landscape = async (id: string) =>
    (await backend.get(`/landscapes/${id}`).expect(200)).body;

  it.each([
    ['path', 'path'],
    ['file', 'file'],
    ['tree', 'tree'],
  ])('serves that of the %s', async (id, name) => {
    const { items } = await landscape(id);
    expect(items).toEqual([expect.objectContaining({ name })]);
  });

  it('serves the built-in one beside them', async () => {
    expect((await landscape('builtin')).items.length).toBeGreaterThan(70);
  });

  it.each(['file', 'tree'])(
    'draws the logos of the %s, and keeps none of its files',
    async id => {
      const { items } = await eventually(
        () => landscape(id),
        ({ logos }) => logos?.length,
        30_000,
      );
      expect(items[0].logo).toEqual([0, 0]);
      await eventually(
        () => readdirSync(directory.resolve('temporary')),
        names => names.length === 0,
      );
    },
  );

  it('reports where each was read from', async () => {
    const { body } = await backend.get('/landscapes').expect(200);
    expect(
      body.landscapes.map(({ source }: { source: string }) => source),
    ).toEqual([
      'builtin',
      directory.resolve('data'),
      `${web.url}/x.yml`,
      `${git.url}/acme/landscape/tree/main`,
    ]);
  });
});
