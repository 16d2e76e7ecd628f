import type { LandscapeSource } from '../source/LandscapeSource';
import type { SourceDocument } from '../model/SourceDocument';

/** What a source holds when it is read for the first time. */
export async function readDocument(
  source: LandscapeSource,
): Promise<SourceDocument> {
  const document = await source.read();
  if (document === 'unchanged') {
    throw new Error('A first reading cannot be unchanged');
  }
  return document;
}
