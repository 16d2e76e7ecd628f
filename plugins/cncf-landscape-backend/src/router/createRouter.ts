import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { changeRoutes } from './changeRoutes';
import { landscapeRoutes } from './landscapeRoutes';
import { logoRoutes } from './logoRoutes';
import { policyRoutes } from './policyRoutes';
import { refreshRoutes } from './refreshRoutes';
import { resolveRoutes } from './resolveRoutes';
import type { RouterOptions } from './RouterOptions';

/** The HTTP API, described in src/schema/openapi.yaml. */
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
