import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { z } from 'zod';
import { policySchema } from './schema';

/** The JSON schema of a technology-policy.yaml, published with this package for editors. */
export function policySchemaFile(): string {
  return resolvePackagePath(
    'backstage-plugin-cncf-landscape-backend',
    'policy',
    'technology-policy.schema.json',
  );
}

/** The content of that file. */
export function policyJsonSchema(): object {
  return {
    title: 'A technology policy',
    ...z.toJSONSchema(policySchema, { io: 'input' }),
  };
}
