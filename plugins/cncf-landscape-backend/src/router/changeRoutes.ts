import { InputError } from '@backstage/errors';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { RouterOptions } from './RouterOptions';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** The changes of landscapes. */
export function changeRoutes({
  registry,
  changes,
}: Pick<RouterOptions, 'registry' | 'changes'>): Router {
  const router = PromiseRouter();

  router.get('/landscapes/:id/changes', async (req, res) => {
    const { id } = registry.status(req.params.id);
    const limit = numberOf(req, 'limit', MAX_LIMIT) ?? DEFAULT_LIMIT;
    const after = numberOf(req, 'cursor', Number.MAX_SAFE_INTEGER);
    res.json(await changes.page(id, { limit, after }));
  });

  return router;
}

function numberOf(
  req: Request,
  name: 'limit' | 'cursor',
  max: number,
): number | undefined {
  const value = req.query[name];
  if (value === undefined) {
    return undefined;
  }
  const number = /^\d{1,16}$/.test(String(value)) ? Number(value) : 0;
  if (typeof value !== 'string' || number < 1 || number > max) {
    throw new InputError(
      name === 'limit'
        ? `The query parameter 'limit' must be a number from 1 to ${max}`
        : `The query parameter 'cursor' must be the 'nextCursor' of an earlier answer`,
    );
  }
  return number;
}
