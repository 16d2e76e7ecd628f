import type { Request, Response } from 'express';
import type { ContentCoding, ServedDocument } from '../serving/ServedDocument';
import { matchesEtag } from './conditional';

/**
 * Sends a document in the smallest coding that the client accepts, or 304 if the client has it already. It is compressed
 * already: Backstage's own compression skips responses with a `Content-Encoding`.
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
    // `no-transform` for a small body: if a proxy compressed it, its bytes would not match the strong ETag.
    ...(coding === 'identity'
      ? { 'Cache-Control': 'private, no-cache, no-transform' }
      : { 'Content-Encoding': coding }),
  });
  res.end(body);
}

/** The smallest coding that the client accepts. */
function acceptedCoding(
  req: Request,
  codings: readonly ContentCoding[],
): ContentCoding {
  return codings.find(coding => req.acceptsEncodings(coding)) ?? 'identity';
}
