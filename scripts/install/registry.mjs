// What the configured npm registry has of a package.

import { execFileSync } from 'node:child_process';

const ABBREVIATED = 'application/vnd.npm.install-v1+json';

let registry;
const packuments = new Map();

function registryUrl() {
  registry ??= execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
  })
    .trim()
    .replace(/\/$/, '');
  return registry;
}

async function fetchPackument(name) {
  const url = `${registryUrl()}/${name.replace('/', '%2f')}`;
  const response = await fetch(url, { headers: { accept: ABBREVIATED } });
  if (response.status === 404) {
    return { versions: {} };
  }
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`);
  }
  return response.json();
}

/**
 * All published versions of a package with their dependencies, and its `dist-tags`; no version where the registry lacks it.
 * Each package is fetched once a run.
 */
export function readPackument(name) {
  if (!packuments.has(name)) {
    packuments.set(name, fetchPackument(name));
  }
  return packuments.get(name);
}
