import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { PolicyRefresher } from '../refresh/PolicyRefresher';
import type { LandscapeRefresher } from '../refresh/LandscapeRefresher';
import type { LandscapeRegistry } from '../serving/LandscapeRegistry';
import type { PolicyRegistry } from '../serving/PolicyRegistry';
import type { StoreFollower } from '../serving/StoreFollower';
import type { LogoStore } from '../logos/LogoStore';
import type { ChangeLog } from '../store/ChangeLog';
import { changeRoutes } from './changeRoutes';
import { landscapeRoutes } from './landscapeRoutes';
import { logoRoutes } from './logoRoutes';
import { policyRoutes } from './policyRoutes';
import { refreshRoutes } from './refreshRoutes';
import { resolveRoutes } from './resolveRoutes';

/** What the routes need. */
export interface RouterOptions {
  registry: LandscapeRegistry;
  follower: Pick<StoreFollower, 'observe'>;
  refresher: LandscapeRefresher;
  policyRegistry: PolicyRegistry;
  /** Absent where the configuration names no policy. */
  policyRefresher?: PolicyRefresher;
  changes: ChangeLog;
  logos: LogoStore;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}

/** The HTTP API, as src/schema/openapi.yaml describes it. */
export function createRouter(options: RouterOptions): Router {
  const router = PromiseRouter();
  router.use(landscapeRoutes(options));
  router.use(changeRoutes(options));
  router.use(logoRoutes(options));
  router.use(policyRoutes(options));
  router.use(resolveRoutes(options));
  router.use(refreshRoutes(options));
  return router;
}
