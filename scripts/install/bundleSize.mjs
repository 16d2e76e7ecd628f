import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a browser downloads of an app that was built: scripts and styles, gzip-compressed.
 *
 * @returns {{ initial: number, all: number }} bytes: what the first page loads, and everything there is
 */
export function bundleSize(app) {
  const dist = join(app, 'packages', 'app', 'dist');
  const index = readFileSync(join(dist, 'index.html'), 'utf8');
  let initial = 0;
  let all = 0;
  for (const file of readdirSync(join(dist, 'static'), { recursive: true })) {
    if (!/\.(js|css)$/.test(file)) {
      continue;
    }
    const bytes = gzipSync(readFileSync(join(dist, 'static', file))).length;
    all += bytes;
    if (index.includes(`static/${file}`)) {
      initial += bytes;
    }
  }
  return { initial, all };
}
