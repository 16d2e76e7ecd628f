import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { Knex } from 'knex';
import { announceChanges } from './changes/announceChanges';
import type { Guide } from './guide/Guide';
import { Illustrator } from './logos/Illustrator';
import { LogoPainter } from './logos/LogoPainter';
import { LogoStore } from './logos/LogoStore';
import {
  LandscapeReader,
  type RefreshableLandscape,
} from './refresh/LandscapeReader';
import { LandscapeRefresher } from './refresh/LandscapeRefresher';
import { refreshAtStart } from './refresh/refreshAtStart';
import { LandscapeRegistry } from './registry/LandscapeRegistry';
import { StoreFollower } from './registry/StoreFollower';
import { ChangeLog } from './store/ChangeLog';
import { isShared } from './store/databaseClock';
import { LandscapeStore } from './store/LandscapeStore';
import { RefreshLog } from './store/RefreshLog';

/** Puts together what one replica of the backend consists of, on a database that it may share with others. */
export function createReplica(
  landscapes: RefreshableLandscape[],
  options: {
    knex: Knex;
    readGuide: () => Promise<Guide>;
    events: EventsService;
    /** The version of this plugin. */
    software: string;
    logger: LoggerService;
  },
) {
  const { knex, readGuide, events, software, logger } = options;
  const registry = new LandscapeRegistry(
    landscapes.map(one => ({ ...one, source: one.source.location })),
  );
  const logos = new LogoStore(knex);
  const shared = {
    landscapes,
    registry,
    landscapeStore: new LandscapeStore(knex),
    refreshLog: new RefreshLog(knex),
    readGuide,
    logger,
  };
  const follower = new StoreFollower(shared);
  const refresher = new LandscapeRefresher({
    ...shared,
    follower,
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
  return {
    registry,
    follower,
    refresher,
    changes: new ChangeLog(knex),
    logos,
    /** Serves what is stored, whether or not it can be read anew, and has it read. */
    async start() {
      await follower.look();
      await follower.observe();
      follower.start(id => refresher.refresh(id, 'takeover'));
      await refreshAtStart(landscapes, {
        ...shared,
        refresher,
        software,
        isShared: isShared(knex),
      });
    },
    async stop() {
      follower.stop();
      await refresher.stop();
    },
  };
}
