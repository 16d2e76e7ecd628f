const YAML_FILE = /\.ya?ml$/i;

/**
 * Whether a URL names a file, rather than a folder of a repository. Azure DevOps names files in its query, and the raw
 * file of any host is a file whatever it is called.
 */
export function isFileUrl(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return (
    YAML_FILE.test(pathname) ||
    YAML_FILE.test(searchParams.get('path') ?? '') ||
    /\/(?:blob|raw)\//.test(pathname)
  );
}

/** The URL of another file in the same folder. */
export function siblingUrl(url: string, file: string): string {
  const sibling = new URL(url);
  const path = sibling.searchParams.get('path');
  if (path && YAML_FILE.test(path)) {
    sibling.searchParams.set('path', inSameFolder(path, file));
  } else {
    sibling.pathname = inSameFolder(sibling.pathname, file);
  }
  return sibling.toString();
}

function inSameFolder(path: string, file: string): string {
  return path.replace(/[^/]*$/, file);
}
