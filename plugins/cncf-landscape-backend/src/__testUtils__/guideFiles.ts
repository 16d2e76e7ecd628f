import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { guideFolder } from '../guide/readGuide';
import { guideSubcategorySchema, guideTechnologySchema } from '../guide/schema';

const folder = guideFolder();

/** The text of a file of the guide. */
export function guideFileText(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/**
 * A file of the guide.
 *
 * @throws where its schema refuses it, with all reasons
 */
export function loadGuideFile<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(guideFileText(file)));
  if (!result.success) {
    const issues = result.error.issues.map(
      issue => `${issue.path.join('.')}: ${issue.message}`,
    );
    throw new Error(`${file} is not as it should be:\n${issues.join('\n')}`);
  }
  return result.data;
}

function namesIn(subfolder: string): string[] {
  return readdirSync(path.join(folder, subfolder))
    .filter(file => file.endsWith('.yaml'))
    .map(file => path.basename(file, '.yaml'));
}

export const technologyNames = namesIn('technologies');
export const subcategorySlugs = namesIn('categories');

export const technology = (name: string) =>
  loadGuideFile(`technologies/${name}.yaml`, guideTechnologySchema);
export const subcategory = (slug: string) =>
  loadGuideFile(`categories/${slug}.yaml`, guideSubcategorySchema);

/** Whether the guide explains a project in full: one that is graduated or incubating, or was so when it was archived. */
export const isExplained = (name: string) => {
  const { maturity, en } = technology(name);
  return maturity !== 'sandbox' && 'problem' in en;
};

/** Every text below a value, with the path to it. */
export function textsBelow(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') {
    return [[at, value]];
  }
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, below]) =>
        textsBelow(below, at ? `${at}.${key}` : key),
      )
    : [];
}
