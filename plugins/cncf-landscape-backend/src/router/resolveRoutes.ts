import { setImmediate as letOthers } from 'node:timers/promises';
import { InputError } from '@backstage/errors';
import type { ResolvedName } from 'backstage-plugin-cncf-landscape-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { LandscapeRegistry } from '../serving/LandscapeRegistry';
import { resolveName } from '../serving/resolveName';
import type { RouterOptions } from './RouterOptions';

const MAX_NAMES = 200;
const MAX_NAME_LENGTH = 200;

/** For how many unknown names per request to suggest a similar one. */
const MAX_SUGGESTIONS = 50;

/** How long (milliseconds) names are looked up without yielding to other requests. */
const SLICE_MS = 10;

/** Resolves names that people entered. */
export function resolveRoutes({
  registry,
}: Pick<RouterOptions, 'registry'>): Router {
  const router = PromiseRouter();

  router.get('/resolve', async (req, res) => {
    const names = namesOf(req);
    const landscapes = await registry.all();
    res.json({ names: await resolveAll(names, landscapes) });
  });

  return router;
}

/** Looks names up without keeping the backend from other work. */
async function resolveAll(
  names: string[],
  landscapes: Awaited<ReturnType<LandscapeRegistry['all']>>,
): Promise<ResolvedName[]> {
  const resolved: ResolvedName[] = [];
  let suggestions = 0;
  let since = performance.now();
  for (const name of names) {
    const suggest = suggestions < MAX_SUGGESTIONS;
    const one = resolveName(name, landscapes, { suggest });
    suggestions += one.technology ? 0 : 1;
    resolved.push(one);
    if (performance.now() - since > SLICE_MS) {
      await letOthers();
      since = performance.now();
    }
  }
  return resolved;
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
