import { z } from 'zod';
import {
  guideLandscapeSchema,
  guideNamesSchema,
  guideSubcategorySchema,
  guideTechnologySchema,
} from './schema';

const SCHEMAS = {
  technology: [
    guideTechnologySchema,
    'A technology of the field guide',
  ] as const,
  category: [
    guideSubcategorySchema,
    'A subcategory of the field guide',
  ] as const,
  landscape: [
    guideLandscapeSchema,
    'The categories of the field guide',
  ] as const,
  names: [guideNamesSchema, 'Other names of technologies'] as const,
};

/**
 * The JSON schemas with which an editor completes and checks the guide's files, by the names of their files in
 * `guide/schema`.
 */
export function guideJsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, [schema, title]]) => [
      `${name}.schema.json`,
      { title, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );
}
