import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { z } from 'zod';
import { policySchema } from './schema';

/** The file, published with this package, with which an editor completes and checks a technology-policy.yaml. */
export function policySchemaFile(): string {
  return resolvePackagePath(
    'backstage-plugin-cncf-landscape-backend',
    'policy',
    'technology-policy.schema.json',
  );
}

/** What stands in that file. */
export function policyJsonSchema(): object {
  return {
    title: 'A technology policy',
    ...z.toJSONSchema(policySchema, { io: 'input' }),
  };
}
