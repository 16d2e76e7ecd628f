import { readGuide } from '../guide/readGuide';
import { buildLandscape } from '../model/buildLandscape';
import type { Landscape } from '../model/Landscape';
import type { SourceLandscape } from '../model/SourceLandscape';
import { BuiltinSource } from '../source/BuiltinSource';
import { PathSource } from '../source/PathSource';

const CNCF = { id: 'cncf', title: 'CNCF' };

async function build(source: {
  read(): Promise<SourceLandscape | 'unchanged'>;
}): Promise<Landscape> {
  const document = await source.read();
  if (document === 'unchanged') {
    throw new Error('A first reading cannot find the source unchanged');
  }
  return buildLandscape(CNCF, document, await readGuide());
}

/** The landscape that a portal shows before any source is configured. */
export function builtinLandscape(): Promise<Landscape> {
  return build(new BuiltinSource(readGuide));
}

/** The real CNCF landscape, from its folder. */
export function realLandscape(folder: string): Promise<Landscape> {
  return build(
    new PathSource({
      landscapeId: 'cncf',
      given: folder,
      path: folder,
      timeoutMs: 60_000,
    }),
  );
}
