const YAML_FILE = /\.ya?ml$/i;

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
