import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import type { Knex } from 'knex';
import { announceChanges } from './refresh/announceChanges';
import type { Guide } from './guide/Guide';
import { Illustrator } from './refresh/Illustrator';
import { LogoPainter } from './logos/LogoPainter';
import { LogoStore } from './logos/LogoStore';
import type { OwnerCheck } from './refresh/OwnerCheck';
import type { RefreshMetrics } from './metrics/RefreshMetrics';
import { PolicyRefresher } from './refresh/PolicyRefresher';
import type { PolicySource } from './source/PolicySource';
import {
  LandscapeReader,
  type RefreshableLandscape,
} from './refresh/LandscapeReader';
import { LandscapeRefresher } from './refresh/LandscapeRefresher';
import { refreshAtStart } from './refresh/refreshAtStart';
import { LandscapeRegistry } from './serving/LandscapeRegistry';
import { PolicyRegistry } from './serving/PolicyRegistry';
import { StoreFollower } from './serving/StoreFollower';
import { ChangeLog } from './store/ChangeLog';
import { isShared } from './store/databaseClock';
import { LandscapeStore } from './store/LandscapeStore';
import { PolicyStore } from './store/PolicyStore';
import { RefreshLog } from './store/RefreshLog';

/** How long landscapes wait for a policy that was never read, so that nobody sees them without it. */
const POLICY_PATIENCE_MS = 10_000;

/** Puts together what one replica of the backend consists of, on a database that it may share with others. */
export function createReplica(
  landscapes: RefreshableLandscape[],
  options: {
    knex: Knex;
    /** Absent where the configuration names no policy. */
    policy?: { source: PolicySource; owners: OwnerCheck };
    readGuide: () => Promise<Guide>;
    events: EventsService;
    metrics: RefreshMetrics;
    /** The version of this plugin. */
    software: string;
    logger: LoggerService;
  },
) {
  const { knex, policy, readGuide, events, software, logger } = options;
  const registry = new LandscapeRegistry(
    landscapes.map(one => ({ ...one, source: one.source.location })),
  );
  const policyRegistry = new PolicyRegistry(policy?.source.location);
  const policyStore = new PolicyStore(knex);
  const logos = new LogoStore(knex);
  const shared = {
    landscapes,
    registry,
    landscapeStore: new LandscapeStore(knex),
    refreshLog: new RefreshLog(knex),
    readGuide,
    logger,
  };
  const follower = new StoreFollower({
    ...shared,
    policy: policy && { store: policyStore, registry: policyRegistry },
  });
  const policyRefresher =
    policy &&
    new PolicyRefresher({ ...shared, ...policy, store: policyStore, follower });
  const refresher = new LandscapeRefresher({
    ...shared,
    follower,
    metrics: options.metrics,
    reader: new LandscapeReader({
      ...shared,
      announce: changes => announceChanges(changes, { events, logger }),
      software,
    }),
    illustrator: new Illustrator({
      ...shared,
      painter: new LogoPainter({ store: logos, logger }),
    }),
  });
  const complain = (what: string, error: unknown) =>
    logger.warn(
      `${what} could not be read at the start: ${stringifyError(error)}`,
    );
  let isStopped = false;
  return {
    registry,
    follower,
    refresher,
    policyRegistry,
    policyRefresher,
    changes: new ChangeLog(knex),
    logos,
    /** Serves what is stored, whether or not it can be read anew, and has it read. */
    async start() {
      await follower.look();
      await follower.observe();
      follower.start(id => refresher.refresh(id, 'takeover'));
      const policyRead = policyRefresher
        ?.refresh('start')
        .catch(error => complain('The policy', error));
      const readLandscapes = async () =>
        isStopped ||
        refreshAtStart(landscapes, {
          ...shared,
          refresher,
          software,
          isShared: isShared(knex),
        });
      if (policyRegistry.isSettled) {
        await readLandscapes();
      } else {
        // Not awaited: a backend does not wait for somebody's server before it starts.
        Promise.race([
          policyRead,
          sleep(POLICY_PATIENCE_MS, undefined, { ref: false }),
        ])
          .then(readLandscapes)
          .catch(error => complain('The landscapes', error));
      }
    },
    async stop() {
      isStopped = true;
      follower.stop();
      await policyRefresher?.stop();
      await refresher.stop();
    },
  };
}
