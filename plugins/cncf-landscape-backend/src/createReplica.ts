import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import type { Knex } from 'knex';
import { announceChanges } from './refresh/announceChanges';
import type { DrawingOptions } from './config/readDrawingOptions';
import type { Guide } from './guide/Guide';
import { Illustrator } from './refresh/Illustrator';
import { Drawers } from './logos/Drawers';
import { LogoPainter } from './logos/LogoPainter';
import { LogoStore } from './logos/LogoStore';
import type { OwnerCheck } from './refresh/OwnerCheck';
import type { RefreshMetrics } from './metrics/RefreshMetrics';
import type { PolicySource } from './source/PolicySource';
import {
  LandscapeReader,
  type SourcedLandscape,
} from './refresh/LandscapeReader';
import { RefreshableLandscape } from './refresh/RefreshableLandscape';
import { RefreshablePolicy } from './refresh/RefreshablePolicy';
import { Refresher } from './refresh/Refresher';
import { refreshAtStart } from './refresh/refreshAtStart';
import { LandscapeRegistry } from './serving/LandscapeRegistry';
import { PolicyRegistry } from './serving/PolicyRegistry';
import { StoreFollower } from './serving/StoreFollower';
import { ChangeLog } from './store/ChangeLog';
import { isShared } from './store/databaseClock';
import { LandscapeStore } from './store/LandscapeStore';
import { PolicyStore } from './store/PolicyStore';
import { RefreshLog } from './store/RefreshLog';
import { landscapeSubject, type RefreshSubject } from './store/RefreshSubject';

/** How long landscapes wait for a policy that was never read, so nobody sees them without it. */
const POLICY_PATIENCE_MS = 10_000;

/** Creates the parts of a replica of the backend, on a database that it may share with others. */
export function createReplica(
  landscapes: SourcedLandscape[],
  options: {
    knex: Knex;
    /** Absent if no policy is configured. */
    policy?: { source: PolicySource; owners: OwnerCheck };
    readGuide: () => Promise<Guide>;
    events: EventsService;
    metrics: RefreshMetrics;
    drawing?: DrawingOptions;
    /** The version of this plugin. */
    software: string;
    logger: LoggerService;
  },
) {
  const { knex, policy, readGuide, events, metrics, software, logger } =
    options;
  const registry = new LandscapeRegistry(
    landscapes.map(one => ({ ...one, source: one.source.location })),
  );
  const policyRegistry = new PolicyRegistry(policy?.source.location);
  const policyStore = new PolicyStore(knex);
  const logos = new LogoStore(knex);
  const drawers = new Drawers(options.drawing);
  const shared = {
    landscapes,
    registry,
    landscapeStore: new LandscapeStore(knex),
    refreshLog: new RefreshLog(knex),
    logos,
    readGuide,
    logger,
  };
  const follower = new StoreFollower({
    ...shared,
    policy: policy && { store: policyStore, registry: policyRegistry },
  });
  const refreshing = { refreshLog: shared.refreshLog, follower, logger };
  const reader = new LandscapeReader({
    ...shared,
    announce: changes => announceChanges(changes, { events, logger }),
    software,
  });
  const illustrator = new Illustrator({
    ...shared,
    painter: new LogoPainter({ store: logos, drawers, logger }),
  });
  const refreshers = new Map(
    landscapes.map(landscape => [
      landscape.id,
      new Refresher(
        new RefreshableLandscape(landscape, {
          ...shared,
          follower,
          reader,
          illustrator,
          metrics,
        }),
        {
          ...refreshing,
          onOutcome: (outcome, seconds) =>
            metrics.ended(landscape.id, outcome, seconds),
        },
      ),
    ]),
  );
  const policyRefresher =
    policy &&
    new Refresher(
      new RefreshablePolicy({
        ...shared,
        ...policy,
        store: policyStore,
        follower,
      }),
      refreshing,
    );
  const refresherOf = new Map<RefreshSubject, Refresher | undefined>([
    ...[...refreshers].map(([id, one]) => [landscapeSubject(id), one] as const),
    ['policy', policyRefresher],
  ]);
  const complain = (what: string, error: unknown) =>
    logger.warn(
      `${what} could not be read at the start: ${stringifyError(error)}`,
    );
  let isStopped = false;
  return {
    registry,
    follower,
    refreshers,
    policyRegistry,
    policyRefresher,
    changes: new ChangeLog(knex),
    logos,
    /** Serves what is stored, and starts refreshing it. */
    async start() {
      await follower.look();
      await follower.observe();
      follower.start(async subject =>
        refresherOf.get(subject)?.refresh('takeover'),
      );
      const policyRead = policyRefresher
        ?.refresh('start')
        .catch(error => complain('The policy', error));
      const readLandscapes = async () =>
        isStopped ||
        refreshAtStart(landscapes, refreshers, {
          ...shared,
          software,
          isShared: isShared(knex),
        });
      if (policyRegistry.isSettled) {
        await readLandscapes();
      } else {
        // Not awaited: the start of a backend must not depend on someone's server.
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
      policy?.owners.stop();
      await Promise.all([...refresherOf.values()].map(one => one?.stop()));
      drawers.stop();
    },
  };
}
