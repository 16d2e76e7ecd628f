import { randomBytes } from 'node:crypto';
import createKnex from 'knex';
import { eventually } from './__testUtils__/eventually';
import { landscapeYaml } from './__testUtils__/landscapeYaml';
import {
  startBackendProcess,
  type BackendProcess,
} from './__testUtils__/startBackendProcess';
import {
  startSourceServer,
  text,
  type SourceServer,
} from './__testUtils__/startSourceServer';
import { describeOnPostgres } from './__testUtils__/testDatabases';

jest.setTimeout(300_000);

/** Enough for a lease to run out, and for another replica to look. */
const TAKEOVER_MS = 90_000;

const landscapeOf = (size: number) =>
  landscapeYaml(
    Array.from({ length: size }, (_, i) => ({ name: `Item ${i}` })),
  );

describeOnPostgres('two backends on one PostgreSQL', connectionString => {
  const prefix = `replicas_${randomBytes(4).toString('hex')}_`;
  const replicas: BackendProcess[] = [];
  let source: SourceServer;
  const requests = () =>
    source.requests.filter(({ path }) => path === '/landscape.yml').length;

  const start = async () => {
    const replica = await startBackendProcess({
      backend: {
        database: { client: 'pg', connection: connectionString, prefix },
        reading: { allow: [{ host: source.host }] },
      },
      cncfLandscape: {
        landscapes: { x: { source: `${source.url}/landscape.yml` } },
      },
    });
    replicas.push(replica);
    return replica;
  };
  const itemsOf = async (replica: BackendProcess) =>
    (await replica.get('/landscapes/x')).items?.length;
  const statusOf = async (replica: BackendProcess) =>
    (await replica.get('/landscapes')).landscapes[0];

  beforeAll(async () => {
    source = await startSourceServer();
  });
  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.kill()));
    await source.stop();
    const knex = createKnex({ client: 'pg', connection: connectionString });
    const { rows } = await knex.raw(
      "select datname from pg_database where datname like ? || '%'",
      [prefix],
    );
    for (const { datname } of rows) {
      await knex.raw('drop database ?? with (force)', [datname]);
    }
    await knex.destroy();
  });

  it('read once, serve both, and lose nothing when one dies while it reads', async () => {
    source.answer('/landscape.yml', text(landscapeOf(100), '"1"'));
    const first = await start();
    expect(await eventually(() => itemsOf(first))).toBe(100);
    const second = await start();
    expect(await itemsOf(second)).toBe(100);
    expect(requests()).toBe(1);
    const { version } = await statusOf(first);
    expect((await statusOf(second)).version).toBe(version);

    // The first one reads, and gets half an answer.
    source.answer('/landscape.yml', (_, response) => {
      response.writeHead(200);
      response.write(landscapeOf(120).slice(0, 500));
    });
    first.post('/landscapes/x/refresh');
    await eventually(requests, count => count === 2);
    expect((await statusOf(second)).progress).toEqual({
      phase: 'reading',
      since: expect.any(String),
    });
    await first.kill();
    source.answer('/landscape.yml', text(landscapeOf(120), '"2"'));

    const seen = new Set<number>();
    await eventually(
      async () => {
        const items = await itemsOf(second);
        seen.add(items);
        return items;
      },
      items => items === 120,
      TAKEOVER_MS,
    );
    expect([...seen]).toEqual([100, 120]);
    expect((await statusOf(second)).error).toBeUndefined();
    const { changes } = await second.get('/landscapes/x/changes?limit=200');
    expect(changes).toHaveLength(20);

    // Whoever starts while the source is down serves the same.
    await source.stop();
    const third = await start();
    expect(await itemsOf(third)).toBe(120);
    expect((await statusOf(third)).version).toBe(
      (await statusOf(second)).version,
    );
  });
});
