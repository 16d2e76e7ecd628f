import { NotFoundError } from '@backstage/errors';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { RouterOptions } from './RouterOptions';

/** A hash, optionally with a scale: cannot be guessed, and is not a path. */
const PICTURE_NAME = /^[0-9a-f]{40}(-[12]x)?\.webp$/;

/**
 * The pictures of landscapes. An `<img>` or a style cannot send credentials, so they are public to anyone who has their names;
 * and because names are hashes of the content, they can be cached forever.
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
