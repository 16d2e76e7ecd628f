import { TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { cpuTime } from '../__testUtils__/cpuTime';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import {
  damagedLandscape,
  FUZZ_RUNS,
  FUZZ_SEED,
  mutatedLandscape,
} from '../__testUtils__/mutatedLandscapes';
import { startReplica, type Replica } from '../__testUtils__/startReplica';
import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';

jest.setTimeout(2 * 60 * 60_000);

const GOOD = landscapeYaml(
  ['A', 'B', 'C'].map(name => ({ name, project: 'graduated' })),
);

function sourceDocument(text: string) {
  return parseSourceFiles({ landscape: { name: 'f.yml', text } });
}

describe('A refresh of a landscape from strangers', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let replica: Replica;
  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    // A landscape may lose everything here, or nearly all would be refused for that.
    replica = await startReplica(knex, { maxShrink: 1 });
  });
  afterAll(async () => {
    replica.follower.stop();
    await replica.refresher.stop();
  });

  const refresh = async (text: string) => {
    // Mocks remember all that they were called with, and answered: gigabytes after ten thousand landscapes.
    jest.clearAllMocks();
    replica.announced.length = 0;
    replica.read.mockImplementation(async () => sourceDocument(text));
    const started = cpuTime();
    await replica.refresher.refresh('schedule');
    expect(cpuTime() - started).toBeLessThan(1_000);
    await replica.refresher.idle();
  };
  /** What a request gets, and what stays after a restart. */
  const served = async () => {
    const current = replica.registry.current('x')!;
    const [{ version, document }] = await knex('landscapes').where({ id: 'x' });
    return {
      body: String(await current.document().body('identity')),
      version,
      document,
    };
  };

  /** Refreshes, and checks what must hold of what is served then, and of what was served before. */
  const refreshAndCheck = async (text: string) => {
    await refresh(GOOD);
    expect(replica.registry.status('x').error).toBeUndefined();
    const before = await served();

    await refresh(text);
    const { error, counts } = replica.registry.status('x');
    const after = await served();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    if (error) {
      expect(error.message).toMatch(/^f\.yml/);
      expect(after).toEqual(before);
      return 'refused';
    }
    const { items } = JSON.parse(after.body);
    expect(items.length).toBe(counts.items);
    expect(items.length).toBeGreaterThan(0);
    return 'served';
  };

  it('serves it whole, or leaves the last good one as it is and says why', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(mutatedLandscape, damagedLandscape),
        async text => {
          outcomes.add(await refreshAndCheck(text));
        },
      ),
      { seed: FUZZ_SEED, numRuns: FUZZ_RUNS },
    );
    expect(outcomes).toEqual(new Set(['served', 'refused']));
  });
});
