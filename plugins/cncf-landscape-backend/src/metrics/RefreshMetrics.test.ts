import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { RefreshMetrics } from './RefreshMetrics';

describe('the metrics of readings', () => {
  const record = jest.fn();
  const add = jest.fn();
  const metrics = new RefreshMetrics(
    metricsServiceMock.mock({
      createHistogram: () => ({ record }),
      createCounter: () => ({ add }),
    }),
  );
  beforeEach(() => jest.clearAllMocks());

  it('record duration and outcome', () => {
    metrics.ended('cncf', 'refused', 1.5);
    expect(record).toHaveBeenCalledWith(1.5, {
      landscape: 'cncf',
      outcome: 'refused',
    });
  });

  it('count the logos that were drawn, where there were any', () => {
    metrics.rendered('cncf', 12);
    metrics.rendered('cncf', 0);
    expect(add.mock.calls).toEqual([[12, { landscape: 'cncf' }]]);
  });
});
