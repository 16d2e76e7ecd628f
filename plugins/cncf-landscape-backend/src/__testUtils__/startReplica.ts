import { mockServices } from '@backstage/backend-test-utils';
import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';
import type { Knex } from 'knex';
import type { Guide } from '../guide/Guide';
import { LandscapeReader } from '../refresh/LandscapeReader';
import { RefreshableLandscape } from '../refresh/RefreshableLandscape';
import { Refresher } from '../refresh/Refresher';
import { LandscapeRegistry } from '../serving/LandscapeRegistry';
import { PolicyRegistry } from '../serving/PolicyRegistry';
import { StoreFollower } from '../serving/StoreFollower';
import type { ReadOptions } from '../source/LandscapeSource';
import type { SourceLandscape } from '../model/SourceLandscape';
import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { ChangeLog } from '../store/ChangeLog';
import { LandscapeStore } from '../store/LandscapeStore';
import { openDatabase } from '../store/openDatabase';
import { PolicyStore } from '../store/PolicyStore';
import { RefreshLog } from '../store/RefreshLog';
import { landscapeSubject } from '../store/RefreshSubject';
import { landscapeYaml } from './landscapeYaml';

const guide: Guide = {
  landscape: { groups: [], categories: [] },
  names: new Map(),
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

/** What a source says that has these items. */
export function sourceDocument(items: unknown[]): SourceLandscape {
  const text = landscapeYaml(items);
  return parseSourceFiles({ landscape: { name: 'f.yml', text } });
}

/** A replica with the landscape `x` from `f.yml`, on a database that it may share with others. Its source is a mock. */
export async function startReplica(
  knex: Knex,
  options: {
    patienceMs?: number;
    leaseMs?: number;
    location?: string;
    maxShrink?: number;
    software?: string;
    /** Where its policy is read from; by default it has none. */
    policy?: string;
  } = {},
) {
  await openDatabase(mockServices.database({ knex }));
  const { location = 'f.yml', maxShrink = 0.2 } = options;
  const landscapeStore = new LandscapeStore(knex);
  const refreshLog = new RefreshLog(knex, options.leaseMs);
  const logger = mockServices.logger.mock();
  const read = jest.fn<
    Promise<SourceLandscape | 'unchanged'>,
    [ReadOptions?]
  >();
  const illustrate = jest.fn(
    async (landscape: { id: string }, version: string) =>
      landscapeStore.savePictures(landscape.id, version, {
        atlases: [],
        items: new Map(),
      }),
  );
  const hasAll = jest.fn(async () => true);
  const announced: LandscapeChange[] = [];
  const landscapes = [
    { id: 'x', title: 'X', maxShrink, source: { location, read } },
  ];
  const registry = new LandscapeRegistry(
    [{ id: 'x', title: 'X', source: location }],
    options.patienceMs,
  );
  const shared = {
    landscapes,
    registry,
    landscapeStore,
    refreshLog,
    logos: { hasAll },
    readGuide: async () => guide,
    logger,
  };
  const policy = {
    store: new PolicyStore(knex),
    registry: new PolicyRegistry(options.policy),
  };
  const follower = new StoreFollower({
    ...shared,
    policy: options.policy ? policy : undefined,
    intervalMs: 20,
  });
  const refresher = new Refresher(
    new RefreshableLandscape(landscapes[0], {
      ...shared,
      follower,
      reader: new LandscapeReader({
        ...shared,
        announce: async changes => {
          announced.push(...changes);
        },
        software: options.software ?? '1.0.0',
      }),
      illustrator: { illustrate },
    }),
    { ...shared, follower },
  );
  return {
    read,
    illustrate,
    /** Whether all pictures are in the database. */
    hasAll,
    announced,
    landscapes,
    registry,
    follower,
    refresher,
    landscapeStore,
    refreshLog,
    policy,
    changes: new ChangeLog(knex),
    logger,
    /** Reads the source, and waits until it is drawn as well. */
    refresh: async (requestedBy: string = 'user:default/me') => {
      await refresher.refresh(requestedBy);
      await refresher.idle();
    },
    history: async () =>
      (await refreshLog.history(landscapeSubject('x'))).map(
        ({ outcome }) => outcome,
      ),
  };
}

export type Replica = Awaited<ReturnType<typeof startReplica>>;
