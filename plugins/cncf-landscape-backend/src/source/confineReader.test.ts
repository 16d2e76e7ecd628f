import { mockServices } from '@backstage/backend-test-utils';
import {
  gitHubReading,
  startSourceServer,
  urlReaders,
  type SourceServer,
} from '../__testUtils__/startSourceServer';
import { confineReader } from './confineReader';

describe('A Git host that redirects', () => {
  let git: SourceServer;
  let other: SourceServer;
  const tree = '/api/repos/acme/landscape/commits/main/status';
  const file = '/api/repos/acme/landscape/contents/a.yml';
  const config = (allow: string[] = []) => ({
    ...gitHubReading(git),
    backend: { reading: { allow: allow.map(host => ({ host })) } },
  });
  const reader = (allow?: string[]) => {
    const data = config(allow);
    return confineReader(urlReaders(data), mockServices.rootConfig({ data }));
  };
  const redirect = (path: string, to: string) =>
    git.answer(path, (_, response) =>
      response.writeHead(302, { location: to }).end(),
    );
  const read = (allow?: string[]) =>
    reader(allow)
      .readUrl(`${git.url}/acme/landscape/blob/main/a.yml`)
      .then(response => response.buffer())
      .then(String);

  beforeAll(async () => {
    [git, other] = [await startSourceServer(), await startSourceServer()];
  });
  beforeEach(() => {
    git.reset();
    other.reset();
    other.answer('/a.yml', (_, response) => response.end('a'));
  });
  afterAll(() => Promise.all([git.stop(), other.stop()]));

  it('is not followed to a host on no list, which is not even asked', async () => {
    redirect(file, `${other.url}/a.yml`);
    await expect(read()).rejects.toThrow(
      `${git.url}/acme/landscape/blob/main/a.yml redirects to ${other.host}, which is listed neither under integrations nor under backend.reading.allow`,
    );
    expect(other.requests).toEqual([]);
  });

  it('is followed to its own places, and to hosts that are allowed', async () => {
    redirect(file, `${git.url}/a.yml`);
    git.answer('/a.yml', (_, response) => response.end('own'));
    expect(await read()).toBe('own');
    redirect(file, `${other.url}/a.yml`);
    expect(await read([other.host])).toBe('a');
  });

  it('may not send whoever reads a tree elsewhere either', async () => {
    git.answer(tree, (_, response) =>
      response.end(
        JSON.stringify({
          sha: 'c1',
          repository: { archive_url: `${other.url}/{archive_format}{/ref}` },
        }),
      ),
    );
    await expect(
      reader().readTree(`${git.url}/acme/landscape/tree/main`),
    ).rejects.toThrow(`redirects to ${other.host}`);
    expect(other.requests).toEqual([]);
  });

  it('may not send whoever reads by fetch elsewhere', async () => {
    redirect('/a.yml', `${other.url}/a.yml`);
    const byFetch = confineReader(
      {
        ...urlReaders({}),
        readUrl: async url => {
          const body = Buffer.from(await (await fetch(url)).arrayBuffer());
          return { buffer: async () => body };
        },
      },
      mockServices.rootConfig({ data: config() }),
    );
    await expect(byFetch.readUrl(`${git.url}/a.yml`)).rejects.toThrow(
      `redirects to ${other.host}`,
    );
    expect(other.requests).toEqual([]);
  });
});
