import { ServiceUnavailableError } from '@backstage/errors';
import { retryWhileStarting } from './retryWhileStarting';

const options = () => ({
  signal: new AbortController().signal,
  patienceMs: 5_000,
});
const status = (statusCode: number) =>
  Object.assign(new Error(`status ${statusCode}`), { statusCode });

describe('retryWhileStarting', () => {
  it.each([
    status(503),
    status(404),
    status(401),
    new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }),
    new ServiceUnavailableError('not read yet'),
  ])('retries after %s', async error => {
    const ask = jest
      .fn()
      .mockRejectedValueOnce(error)
      .mockResolvedValueOnce('there');
    expect(await retryWhileStarting(ask, options())).toBe('there');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it.each([status(500), status(403), new Error('other'), 'text', null])(
    'gives up at once after %s',
    async error => {
      const ask = jest.fn().mockRejectedValue(error);
      await expect(retryWhileStarting(ask, options())).rejects.toBe(error);
      expect(ask).toHaveBeenCalledTimes(1);
    },
  );

  it('gives up with the last error after its timeout', async () => {
    const ask = jest.fn().mockRejectedValue(status(503));
    await expect(
      retryWhileStarting(ask, { ...options(), patienceMs: 300 }),
    ).rejects.toThrow('status 503');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('gives up when the task is aborted', async () => {
    const controller = new AbortController();
    const ask = jest.fn(async () => {
      controller.abort();
      throw status(503);
    });
    await expect(
      retryWhileStarting(ask, {
        signal: controller.signal,
        patienceMs: 60_000,
      }),
    ).rejects.toThrow(/abort/);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
