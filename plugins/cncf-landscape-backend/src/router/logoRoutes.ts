import { NotFoundError } from '@backstage/errors';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { RouterOptions } from './RouterOptions';

/** A hash, at most with a scale: nothing that could be guessed, and nothing that could be a path. */
const PICTURE_NAME = /^[0-9a-f]{40}(-[12]x)?\.webp$/;

/**
 * The pictures of landscapes. An `<img>` or a style cannot say who asks, so they are served to whoever knows their name; and
 * since that is the hash of what is on them, they may be kept for ever.
 */
export function logoRoutes({ logos }: Pick<RouterOptions, 'logos'>): Router {
  const router = PromiseRouter();

  router.get('/landscapes/:id/logos/:name', async (req, res) => {
    const { name } = req.params;
    let body: Buffer | undefined;
    try {
      body = PICTURE_NAME.test(name) ? await logos.picture(name) : undefined;
    } catch {
      // Told in the log once, by who follows the store, and not with each of the pictures that a page asks for.
      res.status(503).set('Retry-After', '15').end();
      return;
    }
    if (!body) {
      throw new NotFoundError('There is no such picture');
    }
    res.set({
      'Content-Type': 'image/webp',
      'Content-Length': String(body.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    });
    res.end(body);
  });

  return router;
}
