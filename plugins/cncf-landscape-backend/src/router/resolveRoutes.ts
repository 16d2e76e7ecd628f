import { InputError } from '@backstage/errors';
import type { ResolvedName } from 'backstage-plugin-cncf-landscape-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { landscapeItem } from '../landscape/documents';
import type { ServedLandscape } from '../registry/ServedLandscape';
import type { RouterOptions } from './createRouter';

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

/** Looks a name up in the landscape before its slash, else in all of them, in their order. */
export function resolveName(
  given: string,
  landscapes: Map<string, Pick<ServedLandscape, 'index'>>,
): ResolvedName {
  const slash = given.indexOf('/');
  const prefix = given.slice(0, Math.max(slash, 0)).trim().toLowerCase();
  const named = landscapes.get(prefix);
  const name = named ? given.slice(slash + 1) : given;
  const candidates: [string, Pick<ServedLandscape, 'index'>][] = named
    ? [[prefix, named]]
    : [...landscapes];

  for (const [landscape, { index }] of candidates) {
    const technology = index.find(name);
    if (technology) {
      return {
        given,
        technology: { landscape, ...landscapeItem(technology) },
      };
    }
  }
  for (const [landscape, { index }] of candidates) {
    const nearest = index.nearest(name);
    if (nearest) {
      return { given, nearest: { landscape, ...landscapeItem(nearest) } };
    }
  }
  return { given };
}
