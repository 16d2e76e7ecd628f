import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { RouterOptions } from './RouterOptions';
import { sendDocument } from './sendDocument';

/** The company's policy. */
export function policyRoutes({
  registry,
  policyRegistry,
}: Pick<RouterOptions, 'registry' | 'policyRegistry'>): Router {
  const router = PromiseRouter();

  router.get('/policy', async (req, res) => {
    await registry.all(); // Decisions refer to technologies, which are not available before.
    await sendDocument(req, res, await policyRegistry.policy());
  });

  router.get('/policy/tech-radar.json', async (req, res) => {
    await registry.all();
    await sendDocument(req, res, await policyRegistry.techRadar());
  });

  return router;
}
