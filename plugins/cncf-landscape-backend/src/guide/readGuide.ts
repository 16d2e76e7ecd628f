import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  wantedTechnologyName,
  type Finding,
} from 'backstage-plugin-cncf-landscape-common';
import type { z } from 'zod';
import { parseLeniently } from '../yaml/parseLeniently';
import { YamlFile, type YamlPath } from '../yaml/YamlFile';
import type { Guide } from './Guide';
import {
  guideLandscapeSchema,
  guideNamesSchema,
  guideSubcategorySchema,
  guideTechnologySchema,
  servableSubcategorySchema,
  servableTechnologySchema,
  type GuideTechnology,
} from './schema';

/** Where this package keeps the guide. */
export function guideFolder(): string {
  return resolvePackagePath('backstage-plugin-cncf-landscape-backend', 'guide');
}

/**
 * Reads the field guide. A file that is wrong is left out and told in the findings.
 *
 * @throws where the guide's folder or its landscape.yaml cannot be read
 */
export async function readGuide(
  folder: string = guideFolder(),
): Promise<Guide> {
  const findings: Finding[] = [];
  const [landscape, technologies, subcategories, names] = await Promise.all([
    readLandscapeFile(folder),
    readFiles(
      folder,
      'technologies',
      {
        complete: guideTechnologySchema,
        servable: servableTechnologySchema,
      },
      findings,
    ),
    readFiles(
      folder,
      'categories',
      {
        complete: guideSubcategorySchema,
        servable: servableSubcategorySchema,
      },
      findings,
    ),
    readNames(folder, findings),
  ]);
  return {
    landscape,
    names,
    technologies: byTechnologyName(technologies, findings),
    subcategories: subcategories.map(({ value }) => value),
    findings,
  };
}

async function readLandscapeFile(folder: string): Promise<Guide['landscape']> {
  const file = 'landscape.yaml';
  const text = await readFile(path.join(folder, file), 'utf8');
  const result = guideLandscapeSchema.safeParse(
    new YamlFile(`guide/${file}`, text).value,
  );
  if (!result.success) {
    const [{ path: at, message }] = result.error.issues;
    throw new InputError(`guide/${file}: ${at.join('.')}: ${message}`);
  }
  return result.data;
}

/** The names that file guide/names.yaml adds; none where there is no such file, as in a guide for a test. */
async function readNames(
  folder: string,
  findings: Finding[],
): Promise<Map<string, string[]>> {
  const file = 'names.yaml';
  const text = await readFile(path.join(folder, file), 'utf8').catch(() => '');
  const schemas = { complete: guideNamesSchema, servable: guideNamesSchema };
  const read = text
    ? readOne(`guide/${file}`, text, schemas, findings)
    : undefined;
  return new Map(
    Object.entries(read?.value ?? {}).map(([name, { ko, parts = [] }]) => [
      name,
      [...ko, ...parts].map(alias => alias.toLowerCase()),
    ]),
  );
}

interface Schemas<T> {
  /** What a file must be. */
  complete: z.ZodType;
  /** What is served of one that is not. */
  servable: z.ZodType<T>;
}

interface Read<T> {
  file: string;
  value: T;
}

async function readFiles<T>(
  folder: string,
  name: string,
  schemas: Schemas<T>,
  findings: Finding[],
): Promise<Read<T>[]> {
  const entries = await readdir(path.join(folder, name));
  const files = entries.filter(entry => entry.endsWith('.yaml')).sort();
  const read = await Promise.all(
    files.map(async file => {
      const text = await readFile(path.join(folder, name, file), 'utf8');
      return readOne(`guide/${name}/${file}`, text, schemas, findings);
    }),
  );
  return read.flatMap(one => one ?? []);
}

function readOne<T>(
  file: string,
  text: string,
  schemas: Schemas<T>,
  findings: Finding[],
): Read<T> | undefined {
  let yaml: YamlFile;
  try {
    yaml = new YamlFile(file, text);
  } catch (error) {
    findings.push({ file, message: (error as Error).message });
    return undefined;
  }
  for (const issue of schemas.complete.safeParse(yaml.value).error?.issues ??
    []) {
    const at = issue.path as YamlPath;
    findings.push({
      message: `${at.join('.') || 'the file'}: ${issue.message}`,
      ...yaml.locate(at),
      file,
    });
  }
  const { value } = parseLeniently(schemas.servable, yaml.value);
  return value && { file, value };
}

function byTechnologyName(
  read: Read<GuideTechnology>[],
  findings: Finding[],
): Map<string, GuideTechnology> {
  const technologies = new Map<string, GuideTechnology>();
  for (const { file, value } of read) {
    const name = wantedTechnologyName({ title: value.name, project: true });
    if (path.basename(file, '.yaml') !== name) {
      findings.push({
        file,
        message: `is left out, because the file of '${value.name}' is called ${name}.yaml`,
      });
    } else {
      technologies.set(name, value);
    }
  }
  return technologies;
}
