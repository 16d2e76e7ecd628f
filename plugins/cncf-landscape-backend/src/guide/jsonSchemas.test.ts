import { readFileSync } from 'node:fs';
import path from 'node:path';
import { guideJsonSchemas } from './jsonSchemas';
import { guideFolder } from './readGuide';

describe('the JSON schemas of the guide', () => {
  it.each(Object.entries(guideJsonSchemas()))(
    '%s is what its zod schema gives; `yarn guide:schemas` writes it',
    (file, schema) => {
      const text = readFileSync(
        path.join(guideFolder(), 'schema', file),
        'utf8',
      );
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(schema)));
    },
  );
});
