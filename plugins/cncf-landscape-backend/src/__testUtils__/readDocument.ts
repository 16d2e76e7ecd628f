import type { LandscapeSource } from '../source/LandscapeSource';
import type { SourceLandscape } from '../model/SourceLandscape';

/** What a source holds when it is read for the first time. */
export async function readDocument(
  source: LandscapeSource,
): Promise<SourceLandscape> {
  const document = await source.read();
  if (document === 'unchanged') {
    throw new Error('A first reading cannot be unchanged');
  }
  return document;
}
