/**
 * Whether `If-None-Match` contains the ETag of the document to be sent. Weak tags match strong ones, and `*` matches all.
 */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (!header) {
    return false;
  }
  if (header.trim() === '*') {
    return true;
  }
  const tags = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some(tag => tag.replace(/^W\//, '') === etag);
}
