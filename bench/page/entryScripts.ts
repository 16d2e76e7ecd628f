import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.resolve(__dirname, '../../packages/app/dist');

/** What an app would not have without the plugin. */
const OWN = /\/plugins\/cncf-landscape(-common)?\/|\/es-hangul\//;

/** The pieces of a built script that come from sources of a kind, as its source map tells. */
function piecesFrom(script: string, map: SourceMap, source: RegExp): string {
  let pieces = '';
  script.split('\n').forEach((text, line) => {
    let own = false;
    for (let column = 0; column < text.length; column++) {
      const entry = map.findEntry(line, column);
      if ('originalSource' in entry && entry.generatedColumn === column) {
        own = source.test(entry.originalSource);
      }
      if (own) {
        pieces += text[column];
      }
    }
  });
  return pieces;
}

/** How many bytes (gzip) of the scripts that every page of the built portal loads are the plugin's. */
export async function pluginBytesInEntry(): Promise<number> {
  const page = await readFile(path.join(DIST, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/src="[^"]*\/(static\/[^"]+\.js)"/g)];
  const pieces = await Promise.all(
    scripts.map(async ([, script]) => {
      const file = path.join(DIST, script);
      const map = JSON.parse(await readFile(`${file}.map`, 'utf8'));
      if (!map.sources.some((source: string) => OWN.test(source))) {
        return '';
      }
      return piecesFrom(await readFile(file, 'utf8'), new SourceMap(map), OWN);
    }),
  );
  return gzipSync(pieces.join('')).length;
}
