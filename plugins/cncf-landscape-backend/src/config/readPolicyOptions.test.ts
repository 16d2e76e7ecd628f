import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import { readPolicyOptions } from './readPolicyOptions';

const read = (policy?: JsonValue) =>
  readPolicyOptions(
    mockServices.rootConfig({
      data: { cncfLandscape: policy === undefined ? {} : { policy } },
    }),
    '/srv/portal',
  );

describe('readPolicyOptions', () => {
  it('is nothing where the configuration names no policy', () => {
    expect(read()).toBeUndefined();
  });

  it('reads a path, every five minutes', () => {
    expect(read('./technology-policy.yaml')).toEqual({
      source: {
        type: 'path',
        given: './technology-policy.yaml',
        path: '/srv/portal/technology-policy.yaml',
      },
      schedule: { frequency: { minutes: 5 }, timeout: { minutes: 1 } },
    });
  });

  it('reads a URL, every half an hour', () => {
    expect(read('https://example.com/policy.yaml')).toEqual({
      source: { type: 'url', url: 'https://example.com/policy.yaml' },
      schedule: { frequency: { minutes: 30 }, timeout: { minutes: 1 } },
    });
  });

  it('reads a schedule', () => {
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 2 } };
    expect(read({ source: 'p.yaml', schedule })?.schedule).toEqual(schedule);
  });

  it.each([
    [7, /Invalid configuration cncfLandscape\.policy: write the path or URL/],
    [['p.yaml'], /or \{ source: …, schedule: … \}/],
    [' ', /cncfLandscape\.policy: write the path or URL/],
    [{}, /cncfLandscape\.policy\.source: write the path or URL/],
    [
      'ftp://example.com/p.yaml',
      /it is not an http or https URL; write the path/,
    ],
    [
      'https://me:secret@example.com/p.yaml',
      /URL of example\.com contains credentials/,
    ],
    [
      { source: 'p.yaml', schedule: { frequency: 7 } },
      /cncfLandscape\.policy\.schedule: write for example/,
    ],
  ] as [JsonValue, RegExp][])('refuses %j', (policy, message) => {
    expect(() => read(policy)).toThrow(message);
  });
});
