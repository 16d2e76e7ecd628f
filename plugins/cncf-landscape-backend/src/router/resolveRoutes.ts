import { InputError } from '@backstage/errors';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { resolveName } from '../serving/resolveName';
import type { RouterOptions } from './RouterOptions';

const MAX_NAMES = 200;
const MAX_NAME_LENGTH = 200;

/** What names mean that people gave. */
export function resolveRoutes({
  registry,
}: Pick<RouterOptions, 'registry'>): Router {
  const router = PromiseRouter();

  router.get('/resolve', async (req, res) => {
    const names = namesOf(req);
    const landscapes = await registry.all();
    res.json({ names: names.map(name => resolveName(name, landscapes)) });
  });

  return router;
}

function namesOf(req: Request): string[] {
  const names = [req.query.name ?? []].flat();
  const valid = names.every(
    (name): name is string =>
      typeof name === 'string' &&
      name.trim() !== '' &&
      name.length <= MAX_NAME_LENGTH,
  );
  if (!valid || !names.length || names.length > MAX_NAMES) {
    throw new InputError(
      `The query parameter 'name' must be given 1 to ${MAX_NAMES} times, each with 1 to ${MAX_NAME_LENGTH} characters, as in ?name=k8s&name=opa`,
    );
  }
  return names as string[];
}
