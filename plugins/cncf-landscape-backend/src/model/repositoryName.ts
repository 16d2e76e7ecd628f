/** `owner/name` of a repository's URL; nothing for an organisation's, which all its repositories would share. */
export function repositoryName(url: string | undefined): string | undefined {
  if (!url) {
    return undefined;
  }
  const [owner, name] = new URL(url).pathname.split('/').filter(Boolean);
  return owner && name
    ? `${owner}/${name.replace(/\.git$/, '')}`.toLowerCase()
    : undefined;
}
