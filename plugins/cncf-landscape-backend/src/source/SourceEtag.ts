import { createHash } from 'node:crypto';

/**
 * Writes what names the state of a source into the text that is kept until the next reading. It holds for this source
 * alone: another URL or folder under the same id starts anew.
 */
export function writeEtag(source: string, state: unknown): string {
  return JSON.stringify({ source: hashOf(source), state });
}

/** The state that was written for this source; nothing where it was written for another, or by something else. */
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

/** A short name for a content. */
export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
