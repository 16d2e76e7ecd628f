import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readGuide } from '../../plugins/cncf-landscape-backend/src/guide/readGuide';
import { buildLandscape } from '../../plugins/cncf-landscape-backend/src/model/buildLandscape';
import { PathSource } from '../../plugins/cncf-landscape-backend/src/source/PathSource';
import { landscapeData } from '../measuring/machine';

/** The source that a portal would have for the folder of the real landscape. */
export function realSource(): PathSource {
  const folder = landscapeData();
  return new PathSource({
    landscapeId: 'cncf',
    given: folder,
    path: folder,
    timeoutMs: 60_000,
  });
}

/** The text of the real landscape, and a function that makes the landscape of it as a refresh does. */
export async function readRealLandscape() {
  const source = realSource();
  const guide = await readGuide();
  return {
    text: await readFile(path.join(landscapeData(), 'landscape.yml'), 'utf8'),
    build: async () => {
      const document = await source.read();
      if (document === 'unchanged') {
        throw new Error('A first reading cannot find the source unchanged');
      }
      return {
        landscape: buildLandscape(
          { id: 'cncf', title: 'CNCF' },
          document,
          guide,
        ),
        readLogo: document.readLogo!,
      };
    },
  };
}

/** The real landscape and how to make it anew. */
export type RealLandscape = Awaited<ReturnType<typeof readRealLandscape>>;
