import type {
  LandscapeSource,
  SourceDocument,
} from '../source/LandscapeSource';

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
