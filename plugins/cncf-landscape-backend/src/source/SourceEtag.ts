import { createHash } from 'node:crypto';

/**
 * Writes an etag that is kept until the next reading. It is valid for this source only: another URL or folder under the same id
 * starts over.
 */
export function writeEtag(source: string, state: unknown): string {
  return JSON.stringify({ source: hashOf(source), state });
}

/** The state in an etag; `undefined` if it was written for another source, or by something else. */
export function readEtag<State>(
  source: string,
  etag: string | undefined,
): State | undefined {
  try {
    const read = JSON.parse(etag ?? 'null');
    return read?.source === hashOf(source) ? read.state : undefined;
  } catch {
    return undefined;
  }
}

/** A short hash of a text. */
export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
