import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, stringifyError } from '@backstage/errors';
import type { Guide } from '../guide/Guide';
import { buildLandscape } from '../landscape/buildLandscape';
import type { Landscape } from '../landscape/Landscape';
import type { ReadLogo } from '../logos/LogoPainter';
import type { LandscapeRegistry } from '../registry/LandscapeRegistry';
import { ServedLandscape } from '../registry/ServedLandscape';
import type { LandscapeSource } from '../source/LandscapeSource';

/** Reads landscapes and publishes what is new. An error leaves what is served as it is. */
export class LandscapeRefresher {
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly options: {
      landscapes: { id: string; title: string; source: LandscapeSource }[];
      registry: LandscapeRegistry;
      readGuide: () => Promise<Guide>;
      /** Told of every version that was read; not waited for. */
      illustrate: (landscape: Landscape, readLogo?: ReadLogo) => void;
      logger: LoggerService;
      now?: () => Date;
    },
  ) {}

  /**
   * Reads a landscape, or waits for the reading that is under way. Never rejects for what is wrong with the source: the
   * registry knows.
   */
  async refresh(id: string): Promise<void> {
    const underWay = this.#underWay.get(id);
    if (underWay) {
      return underWay;
    }
    const reading = this.#refresh(id).finally(() => this.#underWay.delete(id));
    this.#underWay.set(id, reading);
    return reading;
  }

  async #refresh(id: string): Promise<void> {
    const { registry, logger } = this.options;
    const before = registry.status(id);
    try {
      const started = performance.now();
      const { served, readLogo } = await this.#read(id);
      const { version, findings } = served.landscape;
      const { items, projects } = served.counts;
      const readAt = this.#now();
      if (version === before.version) {
        registry.confirm(id, findings, readAt);
      } else {
        registry.publish(id, served, readAt);
        logger.info(
          `Landscape '${id}': read ${items} items, ${projects} of them projects, from ${
            before.source
          } in ${Math.round(
            performance.now() - started,
          )} ms (version ${version}); ${
            findings.length
          } entries were not as they should be, see GET /landscapes`,
        );
      }
      this.options.illustrate(served.landscape, readLogo);
      if (before.error && version === before.version) {
        logger.info(`Landscape '${id}' can be read again`);
      }
    } catch (error) {
      const message = messageOf(error);
      registry.fail(id, message, this.#now());
      if (message !== before.error?.message) {
        logger.warn(
          `Landscape '${id}' cannot be read, ${
            before.version
              ? 'and what was last read is served on'
              : 'and nothing is served of it'
          }: ${message}`,
        );
      }
    }
  }

  async #read(
    id: string,
  ): Promise<{ served: ServedLandscape; readLogo?: ReadLogo }> {
    const landscape = this.options.landscapes.find(one => one.id === id)!;
    const [source, guide] = await Promise.all([
      landscape.source.read(),
      this.options.readGuide(),
    ]);
    if (!source.items.length) {
      throw new InputError(
        `${landscape.source.location} has not a single item that can be read${
          source.findings.length
            ? `; the first problem: ${source.findings[0].message}`
            : ''
        }`,
      );
    }
    return {
      served: new ServedLandscape(buildLandscape(landscape, source, guide)),
      readLogo: source.readLogo,
    };
  }

  #now(): Date {
    return this.options.now?.() ?? new Date();
  }
}

/** The message alone where we made it for the operator; with the error's name where we did not. */
function messageOf(error: unknown): string {
  return error instanceof Error && /^(Input|NotFound)Error$/.test(error.name)
    ? error.message
    : stringifyError(error);
}
