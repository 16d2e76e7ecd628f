import { ConfigReader } from '@backstage/config';
import { readLandscapeIds } from './readLandscapeIds';

describe('readLandscapeIds', () => {
  it('knows cncf alone where nothing is configured', () => {
    const providers = [{ landscape: 'cncf' }];
    expect(readLandscapeIds(new ConfigReader({}), providers)).toEqual(['cncf']);
  });

  it("keeps the configuration's order and adds what only a provider names", () => {
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
