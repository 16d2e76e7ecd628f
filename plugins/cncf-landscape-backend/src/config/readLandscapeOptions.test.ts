import { mockServices } from '@backstage/backend-test-utils';
import { readLandscapeOptions } from './readLandscapeOptions';

function read(landscapes?: object) {
  const config = mockServices.rootConfig({
    data: landscapes ? { cncfLandscape: { landscapes } } : {},
  });
  return readLandscapeOptions(config, '/srv/portal');
}

describe('readLandscapeOptions', () => {
  it('has the built-in landscape cncf where nothing is configured', () => {
    const builtin = {
      id: 'cncf',
      title: 'CNCF',
      source: { type: 'builtin' },
      schedule: { frequency: { hours: 12 }, timeout: { minutes: 5 } },
    };
    expect(read()).toEqual([builtin]);
    expect(read({})).toEqual([builtin]);
    expect(read({ cncf: {} })).toEqual([builtin]);
  });

  it('reads several landscapes with their titles, sources and schedules', () => {
    expect(
      read({
        cncf: { source: '../landscape' },
        lfai: {
          title: 'LF AI & Data',
          source: '/data/lfai.yml',
          schedule: { frequency: { minutes: 10 }, timeout: 'PT1M' },
        },
      }),
    ).toEqual([
      expect.objectContaining({
        id: 'cncf',
        title: 'CNCF',
        source: {
          type: 'path',
          given: '../landscape',
          path: '/srv/landscape',
        },
      }),
      {
        id: 'lfai',
        title: 'LF AI & Data',
        source: {
          type: 'path',
          given: '/data/lfai.yml',
          path: '/data/lfai.yml',
        },
        schedule: { frequency: { minutes: 10 }, timeout: { minutes: 1 } },
      },
    ]);
  });

  it.each([
    [{ 'LF AI': {} }, /landscapes\.LF AI: .* lower case letters/],
    [{ ['a'.repeat(64)]: {} }, /at most 63/],
    [
      { cncf: { source: 'https://example.com/landscape.yml' } },
      /landscapes\.cncf\.source: .* write 'builtin', or the path/,
    ],
    [{ cncf: { source: 7 } }, /landscapes\.cncf\.source/],
    [
      { cncf: { schedule: { frequency: 'often', timeout: 'PT1M' } } },
      /landscapes\.cncf\.schedule: write for example/,
    ],
    [
      { cncf: { schedule: { frequency: { hours: 1 } } } },
      /landscapes\.cncf\.schedule: write for example/,
    ],
  ])('refuses %j and says what to write', (landscapes, message) => {
    expect(() => read(landscapes)).toThrow(message);
  });
});
