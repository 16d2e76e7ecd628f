import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { RouterOptions } from './RouterOptions';
import { sendDocument } from './sendDocument';

/** What the company decided. */
export function policyRoutes({
  registry,
  policyRegistry,
}: Pick<RouterOptions, 'registry' | 'policyRegistry'>): Router {
  const router = PromiseRouter();

  router.get('/policy', async (req, res) => {
    await registry.all(); // Decisions are about technologies, which are not there before.
    await sendDocument(req, res, await policyRegistry.policy());
  });

  router.get('/policy/tech-radar.json', async (req, res) => {
    await registry.all();
    await sendDocument(req, res, await policyRegistry.techRadar());
  });

  return router;
}
