import type { Request, Response } from 'express';
import type { ContentCoding, ServedDocument } from '../serving/ServedDocument';
import { matchesEtag } from './conditional';

/**
 * Answers with a document in the smallest coding that the asker accepts, or with 304 where it has that already. The
 * bytes are ready: Backstage's own compression leaves alone what has a `Content-Encoding`.
 */
export async function sendDocument(
  req: Request,
  res: Response,
  document: ServedDocument,
): Promise<void> {
  const coding = acceptedCoding(req, document.codings);
  const etag = document.etag(coding);
  res.set({
    ETag: etag,
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Encoding, Authorization',
  });
  if (matchesEtag(req.header('If-None-Match'), etag)) {
    res.status(304).end();
    return;
  }
  const body = await document.body(coding);
  res.set({
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(body.length),
    // `no-transform` for a small body: compressing it on the way would give it bytes that its tag does not stand for.
    ...(coding === 'identity'
      ? { 'Cache-Control': 'private, no-cache, no-transform' }
      : { 'Content-Encoding': coding }),
  });
  res.end(body);
}

/** The first of the codings, the smallest ones first, that the asker accepts. */
function acceptedCoding(
  req: Request,
  codings: readonly ContentCoding[],
): ContentCoding {
  return codings.find(coding => req.acceptsEncodings(coding)) ?? 'identity';
}
