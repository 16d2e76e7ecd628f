import type {
  MetricsService,
  MetricsServiceCounter,
} from '@backstage/backend-plugin-api/alpha';

/** Tells a monitoring what the processor makes of what entities say they use. */
export class UseMetrics {
  readonly #relations: MetricsServiceCounter;
  readonly #unknownNames: MetricsServiceCounter;

  constructor(metrics: MetricsService) {
    this.#relations = metrics.createCounter(
      'cncf_landscape.relations.emitted',
      { description: 'Relations to technologies that were emitted' },
    );
    this.#unknownNames = metrics.createCounter('cncf_landscape.names.unknown', {
      description: 'Names in entities that no technology has',
    });
  }

  /** Counts what one processing of an entity came to. */
  processed(counts: { relations: number; unknownNames: number }): void {
    this.#relations.add(counts.relations);
    this.#unknownNames.add(counts.unknownNames);
  }
}
