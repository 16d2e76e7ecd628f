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
