const YAML_FILE = /\.ya?ml$/i;

/**
 * Whether a URL refers to a file rather than a folder of a repository. Azure DevOps has the path in the query, and a raw URL of
 * any host refers to a file.
 */
export function isFileUrl(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return (
    YAML_FILE.test(pathname) ||
    YAML_FILE.test(searchParams.get('path') ?? '') ||
    /\/(?:blob|raw)\//.test(pathname)
  );
}
