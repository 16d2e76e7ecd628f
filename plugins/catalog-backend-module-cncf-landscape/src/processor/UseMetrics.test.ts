import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { UseMetrics } from './UseMetrics';

describe('the metrics of uses', () => {
  it('count relations and names that no technology has', () => {
    const counts = new Map<string, number>();
    const metrics = new UseMetrics(
      metricsServiceMock.mock({
        createCounter: (name: string) => ({
          add: (value: number) =>
            counts.set(name, (counts.get(name) ?? 0) + value),
        }),
      }),
    );
    metrics.processed({ relations: 3, unknownNames: 1 });
    metrics.processed({ relations: 2, unknownNames: 0 });
    expect(Object.fromEntries(counts)).toEqual({
      'cncf_landscape.relations.emitted': 5,
      'cncf_landscape.names.unknown': 1,
    });
  });
});
