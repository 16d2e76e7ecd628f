import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A page of logo files as they are, each an `<img>`: what the portal's pictures are compared with. */
export async function serveStaticPage(
  folder: string,
  logos: string[],
): Promise<{ url: string; server: Server }> {
  const images = logos
    .map(
      logo =>
        `<img loading="lazy" width="72" height="56" src="/logos/${encodeURIComponent(
          logo,
        )}">`,
    )
    .join('');
  const page = `<!doctype html><meta charset="utf-8"><title>Logos</title>
<style>body{margin:8px;display:flex;flex-wrap:wrap;gap:6px}img{object-fit:contain;padding:5px;border:1px solid #ccc}</style>
${images}`;
  const server = createServer(async (req, res) => {
    if (req.url === '/') {
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      res.end(page);
      return;
    }
    const name = path.basename(decodeURIComponent(req.url ?? ''));
    try {
      const body = await readFile(path.join(folder, name));
      res.setHeader(
        'Content-Type',
        TYPES[path.extname(name)] ?? 'image/svg+xml',
      );
      res.end(body);
    } catch {
      res.statusCode = 404;
      res.end();
    }
  });
  await new Promise<void>(resolve => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, server };
}
