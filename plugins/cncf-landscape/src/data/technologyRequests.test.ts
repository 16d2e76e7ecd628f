import type { CncfLandscapeApi } from 'backstage-plugin-cncf-landscape-common';
import { askAhead, askFor } from './technologyRequests';

function apiThat(getTechnology: jest.Mock): CncfLandscapeApi {
  return { getTechnology } as unknown as CncfLandscapeApi;
}

describe('asking for technologies ahead', () => {
  it('gives what was asked for already, once', async () => {
    const getTechnology = jest.fn(async (_landscape, name) => ({ name }));
    const api = apiThat(getTechnology);
    askAhead(api, 'cncf', 'helm', 'en');
    askAhead(api, 'cncf', 'helm', 'en');
    expect(await askFor(api, 'cncf', 'helm', 'en')).toEqual({ name: 'helm' });
    expect(getTechnology).toHaveBeenCalledTimes(1);
    await askFor(api, 'cncf', 'helm', 'en');
    expect(getTechnology).toHaveBeenCalledTimes(2);
  });

  it('asks anew for another language, and for what was asked for long ago', async () => {
    jest.useFakeTimers();
    const getTechnology = jest.fn(async (_landscape, name) => ({ name }));
    const api = apiThat(getTechnology);
    askAhead(api, 'cncf', 'helm', 'en');
    await askFor(api, 'cncf', 'helm', 'ko');
    expect(getTechnology).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(60_000);
    await askFor(api, 'cncf', 'helm', 'en');
    expect(getTechnology).toHaveBeenCalledTimes(3);
    jest.useRealTimers();
  });

  it('asks again where it failed', async () => {
    const getTechnology = jest
      .fn()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce({ name: 'helm' });
    const api = apiThat(getTechnology);
    askAhead(api, 'cncf', 'helm', 'en');
    await Promise.resolve();
    expect(await askFor(api, 'cncf', 'helm', 'en')).toEqual({ name: 'helm' });
  });
});
