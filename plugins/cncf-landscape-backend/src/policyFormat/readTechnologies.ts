import { looseName } from 'backstage-plugin-cncf-landscape-common';
import type { TechnologyEntry } from './ParsedPolicy';
import { fieldOf, type PolicyFile } from './PolicyFile';
import { ownTechnologySchema } from './schema';

/** The company's own technologies, in the order of the file. */
export function readTechnologies(file: PolicyFile): TechnologyEntry[] {
  const lines = new Map<string, number | undefined>();
  return file.list('technologies').flatMap((value, i) => {
    const path = ['technologies', i];
    const name = fieldOf(value, 'name');
    const label =
      typeof name === 'string'
        ? `technology '${name.slice(0, 100)}'`
        : `technology ${i + 1}`;
    const fields = file.entry(ownTechnologySchema, path, label);
    if (!fields) {
      return [];
    }
    const at = file.at([...path, 'name']);
    const identity = `${fields.landscape ?? ''}/${
      looseName(fields.name) || fields.name.toLowerCase()
    }`;
    if (lines.has(identity)) {
      file.find(
        [...path, 'name'],
        `${label} is listed already, in line ${lines.get(
          identity,
        )}, and this one is ignored; write each technology once`,
      );
      return [];
    }
    lines.set(identity, at.line);
    return [{ ...fields, at }];
  });
}
