import { setTimeout as sleep } from 'node:timers/promises';
import { InputError, NotFoundError } from '@backstage/errors';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { ServedLandscape } from '../serving/ServedLandscape';
import type { RouterOptions } from './RouterOptions';
import { sendDocument } from './sendDocument';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)?$/;

/**
 * How long (milliseconds) an answer waits for what the database says of refreshes. Without that, it says what this replica knew
 * last: that the database is down is no reason to say nothing.
 */
const PATIENCE_MS = 2_000;

/** The documents of landscapes and technologies. */
export function landscapeRoutes({
  registry,
  follower,
}: Pick<RouterOptions, 'registry' | 'follower'>): Router {
  const router = PromiseRouter();

  router.get('/landscapes', async (_req, res) => {
    await Promise.race([
      follower.observe().catch(() => undefined),
      sleep(PATIENCE_MS, undefined, { ref: false }),
    ]);
    res.json({ landscapes: registry.statuses() });
  });

  router.get('/landscapes/:id', async (req, res) => {
    const landscape = await registry.get(req.params.id);
    await sendDocument(req, res, landscape.document());
  });

  router.get('/landscapes/:id/texts', async (req, res) => {
    const lang = languageOf(req);
    const landscape = await registry.get(req.params.id);
    await sendDocument(req, res, landscape.texts(lang));
  });

  router.get('/landscapes/:id/technologies', async (req, res) => {
    const landscape = await registry.get(req.params.id);
    await sendDocument(req, res, landscape.technologies());
  });

  router.get('/landscapes/:id/technologies/:name', async (req, res) => {
    const { id, name } = req.params;
    const lang = languageOf(req);
    const landscape = await registry.get(id);
    const details = landscape.details(name, lang);
    if (!details) {
      throw new NotFoundError(unknownTechnology(landscape, name));
    }
    await sendDocument(req, res, details);
  });

  return router;
}

function languageOf(req: Request): string {
  const { lang = 'en' } = req.query;
  if (typeof lang !== 'string' || !LANGUAGE.test(lang)) {
    throw new InputError(
      "The query parameter 'lang' must be one language, such as 'en' or 'ko'",
    );
  }
  return lang;
}

function unknownTechnology(
  { landscape, index }: ServedLandscape,
  name: string,
): string {
  const nearest = index.find(name) ?? index.nearest(name);
  return `The landscape '${landscape.id}' has no technology '${name.slice(
    0,
    100,
  )}'${nearest ? `; did you mean '${nearest.name}'?` : ''}`;
}
