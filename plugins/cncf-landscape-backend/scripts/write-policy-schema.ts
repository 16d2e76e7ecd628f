import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  policyJsonSchema,
  policySchemaFile,
} from '../src/policyFormat/jsonSchema';

mkdirSync(path.dirname(policySchemaFile()), { recursive: true });
writeFileSync(policySchemaFile(), JSON.stringify(policyJsonSchema(), null, 2));
