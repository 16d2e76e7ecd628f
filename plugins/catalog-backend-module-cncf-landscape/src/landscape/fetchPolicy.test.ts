import { decision } from '../__testUtils__/decision';
import { FakeLandscapeService } from '../__testUtils__/FakeLandscapeService';
import { fetchPolicy, NO_POLICY } from './fetchPolicy';

const { signal } = new AbortController();

describe('fetchPolicy', () => {
  it('fetches the policy', async () => {
    const service = new FakeLandscapeService();
    service.policy = {
      ...NO_POLICY,
      version: 'p1',
      source: 'policy.yaml',
      decisions: [decision('helm')],
    };
    expect(await fetchPolicy(service, signal)).toBe(service.policy);
  });

  it('returns no decisions from a backend of a release without policies', async () => {
    const service = new FakeLandscapeService();
    service.policyFailure = Object.assign(new Error('no such path'), {
      statusCode: 404,
    });
    expect(await fetchPolicy(service, signal)).toBe(NO_POLICY);
  });

  it('rejects if the backend fails', async () => {
    const service = new FakeLandscapeService();
    service.policyFailure = Object.assign(new Error('broken'), {
      statusCode: 500,
    });
    await expect(fetchPolicy(service, signal)).rejects.toThrow('broken');
  });

  it('rejects while the policy is being read for the first time', async () => {
    const service = new FakeLandscapeService();
    service.policy = { ...NO_POLICY, source: 'policy.yaml' };
    await expect(fetchPolicy(service, signal)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'the landscape backend has not read the policy policy.yaml yet',
    });
  });

  it('returns no decisions if the policy could never be read', async () => {
    const service = new FakeLandscapeService();
    service.policy = {
      ...NO_POLICY,
      source: 'policy.yaml',
      error: { message: 'no such file', since: '2026-11-01T00:00:00Z' },
    };
    expect((await fetchPolicy(service, signal)).decisions).toEqual([]);
  });
});
