import type { Guide } from './Guide';
import { readGuide } from './readGuide';

/**
 * Reads the guide once for all callers, because it is part of the package. A failure is not cached, so a later call can
 * succeed.
 */
export function sharedGuide(
  read: () => Promise<Guide> = readGuide,
): () => Promise<Guide> {
  let reading: Promise<Guide> | undefined;
  return () => {
    reading ??= read().catch(error => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
