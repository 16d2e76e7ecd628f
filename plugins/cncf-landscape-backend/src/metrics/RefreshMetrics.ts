import type {
  MetricsService,
  MetricsServiceCounter,
  MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';
import type { RefreshOutcome } from '../store/refreshTables';

/** Records metrics of refreshes on this replica. */
export class RefreshMetrics {
  readonly #duration: MetricsServiceHistogram;
  readonly #pictures: MetricsServiceCounter;

  constructor(metrics: MetricsService) {
    this.#duration = metrics.createHistogram(
      'cncf_landscape.refresh.duration',
      {
        description: 'How long readings took, without the drawing of pictures',
        unit: 's',
        advice: {
          explicitBucketBoundaries: [0.05, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 300],
        },
      },
    );
    this.#pictures = metrics.createCounter('cncf_landscape.pictures.rendered', {
      description: 'Logos drawn',
    });
  }

  /** @param seconds - from its beginning to its end */
  ended(landscape: string, outcome: RefreshOutcome, seconds: number): void {
    this.#duration.record(seconds, { landscape, outcome });
  }

  rendered(landscape: string, pictures: number): void {
    if (pictures) {
      this.#pictures.add(pictures, { landscape });
    }
  }
}
