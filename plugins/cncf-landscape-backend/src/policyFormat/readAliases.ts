import { parseLeniently } from '../yaml/parseLeniently';
import type { StatedAliases } from './PolicyDocument';
import { fieldOf, type PolicyFile } from './PolicyFile';
import { aliasesSchema } from './schema';

/** Other names of technologies, as a policy has them under `aliases`. */
export function readAliases(file: PolicyFile): StatedAliases[] {
  const value = file.field('aliases') ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    file.find(
      ['aliases'],
      `'aliases' is no map, and is left out; write each technology with its names, as 'kubernetes: [k8s, our-platform]'`,
    );
    return [];
  }
  return Object.keys(value).map(technology => {
    const path = ['aliases', technology];
    const given = fieldOf(value, technology);
    const { value: names = [], refused } = parseLeniently(
      aliasesSchema,
      typeof given === 'string' ? [given] : given,
    );
    for (const refusal of refused) {
      file.find(
        [...path, ...refusal.path],
        `aliases of '${technology}': ${refusal.path
          .map(index => `the name ${Number(index) + 1}`)
          .concat(refusal.path.length ? [] : ['what stands there'])
          .join()} ${refusal.message}; that is left out`,
      );
    }
    return {
      technology,
      at: file.at(path),
      aliases: names.map(alias => ({
        alias,
        at: file.at([...path, Array.isArray(given) ? given.indexOf(alias) : 0]),
      })),
    };
  });
}
