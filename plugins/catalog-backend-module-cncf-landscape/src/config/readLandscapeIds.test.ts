import { ConfigReader } from '@backstage/config';
import { readLandscapeIds } from './readLandscapeIds';

describe('readLandscapeIds', () => {
  it('has only cncf by default', () => {
    const providers = [{ landscape: 'cncf' }];
    expect(readLandscapeIds(new ConfigReader({}), providers)).toEqual(['cncf']);
  });

  it("keeps the configuration's order and adds landscapes that only a provider refers to", () => {
    const config = new ConfigReader({
      cncfLandscape: { landscapes: { lfai: {}, cncf: { title: 'CNCF' } } },
    });
    const providers = [{ landscape: 'cdf' }, { landscape: 'cncf' }];
    expect(readLandscapeIds(config, providers)).toEqual([
      'lfai',
      'cncf',
      'cdf',
    ]);
  });
});
