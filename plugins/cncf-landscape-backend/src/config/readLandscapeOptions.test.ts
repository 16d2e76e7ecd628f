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
      maxShrink: 0.2,
    };
    expect(read()).toEqual([builtin]);
    expect(read({})).toEqual([builtin]);
    expect(read({ cncf: {} })).toEqual([builtin]);
  });

  it('reads where the settings of a landscape are', () => {
    const [relative, remote] = read({
      a: { source: '.', settings: './settings.yml' },
      b: { source: '.', settings: 'https://example.com/settings.yml' },
    });
    expect(relative.settings).toEqual({
      given: './settings.yml',
      path: '/srv/portal/settings.yml',
    });
    expect(remote.settings).toEqual({
      url: 'https://example.com/settings.yml',
    });
    expect(() =>
      read({ a: { settings: 'ftp://example.com/settings.yml' } }),
    ).toThrow(
      /landscapes\.a\.settings: it is not an http or https URL; write the path or URL of a settings\.yml/,
    );
  });

  it('reads several landscapes with their titles, sources and schedules', () => {
    expect(
      read({
        cncf: { source: '../landscape' },
        lfai: {
          title: 'LF AI & Data',
          source: '/data/lfai.yml',
          schedule: { frequency: { minutes: 10 }, timeout: 'PT1M' },
          maxShrink: 0.5,
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
        maxShrink: 0.5,
      },
    ]);
  });

  it.each([
    ['https://github.com/cncf/landscape/blob/master/landscape.yml', 'file-url'],
    ['https://example.com/raw/data.YAML?token=x', 'file-url'],
    ['https://gitlab.com/acme/x/-/raw/main/landscape', 'file-url'],
    ['https://dev.azure.com/a/b/_git/c?path=/landscape.yml', 'file-url'],
    ['https://github.com/cncf/landscape/tree/master', 'tree-url'],
    ['https://github.com/cncf/landscape', 'tree-url'],
    ['http://gitea.example.com/a/b/src/branch/main/data', 'tree-url'],
  ])('tells what %s is: %s', (url, type) => {
    expect(read({ cncf: { source: url } })[0].source).toEqual({ type, url });
  });

  it.each([
    ['../logos', { path: '/srv/logos' }],
    ['https://example.com/logos', { url: 'https://example.com/logos' }],
    [undefined, undefined],
  ])('has logos of their own: %s', (logos, options) => {
    expect(read({ x: { source: 'x.yml', logos } })[0].logos).toEqual(options);
  });

  it.each([
    [{ 'LF AI': {} }, /landscapes\.LF AI: .* lower case letters/],
    [{ ['a'.repeat(64)]: {} }, /at most 63/],
    [
      { cncf: { source: 'ftp://example.com/landscape.yml' } },
      /landscapes\.cncf\.source: it is not an http or https URL; write 'builtin', the path or URL/,
    ],
    [
      { cncf: { source: 'https://' } },
      /source: it is not an http or https URL/,
    ],
    [
      { cncf: { source: 'https://me:hunter2@example.com/landscape.yml' } },
      /landscapes\.cncf\.source: the URL of example\.com contains credentials; put them under integrations/,
    ],
    [
      { cncf: { logos: 's3://logos' } },
      /landscapes\.cncf\.logos: it is not an http or https URL; write the path of a folder, or a URL/,
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
    [{ cncf: { maxShrink: 20 } }, /cncf\.maxShrink: 20 is not a share .* 0\.2/],
    [{ cncf: { maxShrink: -1 } }, /cncf\.maxShrink: -1 is not a share/],
  ])('refuses %j and says what to write', (landscapes, message) => {
    expect(() => read(landscapes)).toThrow(message);
  });
});
