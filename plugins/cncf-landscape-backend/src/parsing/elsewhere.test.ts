import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { readDocument } from '../__testUtils__/readDocument';
import { LandscapeRegistry } from '../serving/LandscapeRegistry';
import { PolicyRegistry } from '../serving/PolicyRegistry';
import { StoreFollower } from '../serving/StoreFollower';
import { PathSource } from '../source/PathSource';
import { LandscapeStore } from '../store/LandscapeStore';
import { openDatabase } from '../store/openDatabase';
import { PolicyStore } from '../store/PolicyStore';
import { RefreshLog } from '../store/RefreshLog';

// In this process alone: a child process loads the modules themselves.
jest.mock('../policyFormat/parsePolicy', () => ({
  parsePolicy: () => {
    throw new Error('The backend parses a policy itself');
  },
}));
jest.mock('../landscapeFormat/parseSourceFiles', () => ({
  parseSourceFiles: () => {
    throw new Error('The backend parses a landscape itself');
  },
}));

jest.setTimeout(60_000);

describe('The backend itself', () => {
  const directory = createMockDirectory();

  it('does not parse a landscape', async () => {
    directory.setContent({ 'x.yml': landscapeYaml([{ name: 'A' }]) });
    const path = directory.resolve('x.yml');
    const { items } = await readDocument(
      new PathSource({
        landscapeId: 'x',
        given: path,
        path,
        timeoutMs: 50_000,
      }),
    );
    expect(items).toHaveLength(1);
  });

  const databases = createTestDatabases();

  it('does not parse a stored policy at its start', async () => {
    const knex = await databases.init('SQLITE_3');
    await openDatabase(mockServices.database({ knex }));
    const store = new PolicyStore(knex);
    await store.save(
      { source: 'p.yaml', text: 'rings: [{ name: ours }]\ndecisions: []' },
      new Date(),
    );
    const registry = new PolicyRegistry('p.yaml');
    const follower = new StoreFollower({
      landscapes: [],
      registry: new LandscapeRegistry([]),
      landscapeStore: new LandscapeStore(knex),
      refreshLog: new RefreshLog(knex),
      policy: { store, registry },
      readGuide: () => Promise.reject(new Error('not needed')),
      logger: mockServices.logger.mock(),
    });
    await follower.look();
    expect(registry.status().rings).toEqual([
      expect.objectContaining({ name: 'ours' }),
    ]);
  });
});
