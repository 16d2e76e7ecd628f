import type { SourceServer } from './startSourceServer';
import { tarArchive, type ArchiveEntry } from './tarArchive';

/** Serves the repository acme/landscape as GitHub's API does: the last commit of `main`, and its archive. */
export function serveRepository(
  server: SourceServer,
  commit: string,
  content: ArchiveEntry[] | string,
  damage: (archive: Buffer) => Buffer = archive => archive,
): void {
  const repository = '/api/repos/acme/landscape';
  server.answer(`${repository}/commits/main/status`, (_, response) =>
    response.end(
      JSON.stringify({
        sha: commit,
        repository: {
          archive_url: `${server.url}${repository}/{archive_format}{/ref}`,
        },
      }),
    ),
  );
  server.answer(`${repository}/tarball/${commit}`, (_, response) =>
    response.end(
      typeof content === 'string' ? content : damage(tarArchive(content)),
    ),
  );
}
