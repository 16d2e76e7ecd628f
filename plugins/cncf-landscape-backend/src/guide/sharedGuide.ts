import type { Guide } from './Guide';
import { readGuide } from './readGuide';

/** Reads the guide once for all who ask: it is part of the package. A failure is not kept, so that asking again may help. */
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
