import type {
  MetricsService,
  MetricsServiceObservableGauge,
} from '@backstage/backend-plugin-api/alpha';
import type { LandscapeStatus } from 'backstage-plugin-cncf-landscape-common';

interface Gauge {
  name: string;
  description: string;
  unit?: string;
  /** `undefined` if there is no value yet. */
  valueOf: (status: LandscapeStatus) => number | undefined;
  /** Attributes in addition to the landscape. */
  attributesOf?: (status: LandscapeStatus) => Record<string, string>;
}

const GAUGES: Gauge[] = [
  {
    name: 'cncf_landscape.items',
    description: 'Items that are served',
    valueOf: ({ version, counts }) => (version ? counts.items : undefined),
  },
  {
    name: 'cncf_landscape.projects',
    description: 'Items that are served and have a maturity',
    valueOf: ({ version, counts }) => (version ? counts.projects : undefined),
  },
  {
    name: 'cncf_landscape.skipped_entries',
    description: 'Entries of the source that are not as they should be',
    valueOf: ({ version, findingCount }) =>
      version ? findingCount : undefined,
  },
  {
    name: 'cncf_landscape.age',
    description: 'How long ago the source was last read without an error',
    unit: 's',
    valueOf: ({ readAt }) =>
      readAt
        ? Math.max(0, (Date.now() - Date.parse(readAt)) / 1000)
        : undefined,
  },
  {
    name: 'cncf_landscape.failing',
    description: '1 while the source cannot be read, else 0',
    valueOf: ({ error }) => (error ? 1 : 0),
  },
  {
    name: 'cncf_landscape.version',
    description: '1 for the version that this replica serves',
    valueOf: ({ version }) => (version ? 1 : undefined),
    attributesOf: ({ version = '' }) => ({ version }),
  },
];

/**
 * Registers gauges of what this replica serves.
 *
 * @returns a function that unregisters them
 */
export function observeLandscapes(
  metrics: MetricsService,
  statuses: () => LandscapeStatus[],
): () => void {
  const ends = GAUGES.map(gauge => {
    const { name, description, unit, valueOf, attributesOf } = gauge;
    const observable: MetricsServiceObservableGauge =
      metrics.createObservableGauge(name, { description, unit });
    const callback: Parameters<typeof observable.addCallback>[0] = result => {
      for (const status of statuses()) {
        const value = valueOf(status);
        if (value !== undefined) {
          result.observe(value, {
            landscape: status.id,
            ...attributesOf?.(status),
          });
        }
      }
    };
    observable.addCallback(callback);
    return () => observable.removeCallback(callback);
  });
  return () => ends.forEach(end => end());
}
