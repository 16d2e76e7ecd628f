import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { guideJsonSchemas } from '../src/guide/jsonSchemas';

const folder = path.resolve(__dirname, '../guide/schema');

mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(guideJsonSchemas())) {
  writeFileSync(path.join(folder, file), JSON.stringify(schema, null, 2));
}
