import { readFileSync } from 'node:fs';
import { policyJsonSchema, policySchemaFile } from './jsonSchema';

describe('the JSON schema of a policy', () => {
  it('is what its zod schema gives; `yarn policy:schema` writes it', () => {
    expect(JSON.parse(readFileSync(policySchemaFile(), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(policyJsonSchema())),
    );
  });
});
