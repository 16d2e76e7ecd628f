import { ConfigReader } from '@backstage/config';
import { readRelateOptions } from './readRelateOptions';

describe('readRelateOptions', () => {
  it('counts every kind of declaration by default', () => {
    expect(readRelateOptions(new ConfigReader({}))).toEqual({
      annotation: true,
      tags: true,
      dependsOn: true,
      ignoreTags: [],
    });
  });

  it('reads the configuration', () => {
    const relate = {
      annotation: false,
      tags: true,
      dependsOn: false,
      ignoreTags: ['go'],
    };
    expect(
      readRelateOptions(new ConfigReader({ cncfLandscape: { relate } })),
    ).toEqual(relate);
  });

  it('rejects values of another type, and names the key', () => {
    const config = new ConfigReader({
      cncfLandscape: { relate: { tags: 'some' } },
    });
    expect(() => readRelateOptions(config)).toThrow(
      /cncfLandscape\.relate\.tags/,
    );
  });
});
