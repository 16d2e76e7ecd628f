import { InputError } from '@backstage/errors';
import type {
  ResolvedName,
  ResolvedTechnology,
  Technology,
} from 'backstage-plugin-cncf-landscape-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { landscapeItem } from '../serving/documents';
import type { ServedLandscape } from '../serving/ServedLandscape';
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

/** What looking a name up needs of a landscape. */
type NamedLandscape = Pick<ServedLandscape, 'index' | 'pictures'>;

/** Looks a name up in the landscape before its slash, else in all of them, in their order. */
export function resolveName(
  given: string,
  landscapes: Map<string, NamedLandscape>,
): ResolvedName {
  const slash = given.indexOf('/');
  const prefix = given.slice(0, Math.max(slash, 0)).trim().toLowerCase();
  const named = landscapes.get(prefix);
  const name = named ? given.slice(slash + 1) : given;
  const candidates: [string, NamedLandscape][] = named
    ? [[prefix, named]]
    : [...landscapes];

  for (const [id, landscape] of candidates) {
    const technology = landscape.index.find(name);
    if (technology) {
      return { given, technology: resolved(id, landscape, technology) };
    }
  }
  for (const [id, landscape] of candidates) {
    const nearest = landscape.index.nearest(name);
    if (nearest) {
      return { given, nearest: resolved(id, landscape, nearest) };
    }
  }
  return { given };
}

function resolved(
  landscape: string,
  { pictures }: NamedLandscape,
  technology: Technology,
): ResolvedTechnology {
  return {
    landscape,
    ...landscapeItem(technology),
    picture: pictures?.items.get(technology.name)?.picture,
  };
}
