import { parseLeniently } from '../yaml/parseLeniently';
import type { AliasesEntry } from './ParsedPolicy';
import { fieldOf, MAX_ENTRIES, type PolicyFile } from './PolicyFile';
import { aliasesSchema } from './schema';

/** The maximum number of aliases per technology. */
const MAX_NAMES = 100;

/** The aliases of technologies, under `aliases` in a policy. */
export function readAliases(file: PolicyFile): AliasesEntry[] {
  const value = file.field('aliases') ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    file.find(
      ['aliases'],
      `'aliases' is not a map, and is ignored; write each technology with its names, as 'kubernetes: [k8s, our-platform]'`,
    );
    return [];
  }
  const technologies = Object.keys(value);
  if (technologies.length > MAX_ENTRIES) {
    file.find(
      ['aliases'],
      `'aliases' names ${technologies.length} technologies, more than the ${MAX_ENTRIES} that are read, and the rest is ignored`,
    );
  }
  return technologies
    .slice(0, MAX_ENTRIES)
    .map(technology => readNames(file, technology, fieldOf(value, technology)));
}

function readNames(
  file: PolicyFile,
  technology: string,
  given: unknown,
): AliasesEntry {
  const path = ['aliases', technology];
  const label = `aliases of '${technology.slice(0, 100)}'`;
  const list = Array.isArray(given) ? given : [];
  if (list.length > MAX_NAMES) {
    file.find(
      path,
      `${label}: there are ${list.length}, more than the ${MAX_NAMES} that are read, and the rest is ignored`,
    );
  }
  const read = typeof given === 'string' ? [given] : given;
  const { value: names = [], refused } = parseLeniently(
    aliasesSchema,
    list.length > MAX_NAMES ? list.slice(0, MAX_NAMES) : read,
  );
  for (const refusal of refused) {
    file.find(
      [...path, ...refusal.path],
      `${label}: ${refusal.path
        .map(index => `the name ${Number(index) + 1}`)
        .concat(refusal.path.length ? [] : ['its value'])
        .join()} ${refusal.message}; that is ignored`,
    );
  }
  return {
    technology,
    at: file.at(path),
    aliases: names.map(alias => ({
      alias,
      at: file.at([...path, Math.max(0, list.indexOf(alias))]),
    })),
  };
}
