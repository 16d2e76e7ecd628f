import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Landscape } from '../landscape/Landscape';
import type { LandscapeRegistry } from '../registry/LandscapeRegistry';
import type { LogoPainter, ReadLogo } from './LogoPainter';

const NO_FILES: ReadLogo = async () => undefined;

/**
 * Adds pictures to landscapes that are served already. Drawing two thousand logos for the first time takes minutes; nobody
 * waits for it, and monograms stand in until it is done.
 */
export class Illustrator {
  /** By landscape id: the last drawing, after which the next one starts. */
  readonly #queues = new Map<string, Promise<void>>();

  constructor(
    private readonly options: {
      painter: LogoPainter;
      registry: LandscapeRegistry;
      logger: LoggerService;
    },
  ) {}

  /** Draws the pictures of a version, after those of earlier ones; resolves when it is done, and never rejects. */
  illustrate(landscape: Landscape, readLogo?: ReadLogo): Promise<void> {
    const earlier = this.#queues.get(landscape.id) ?? Promise.resolve();
    const drawing = earlier.then(() =>
      this.#illustrate(landscape, readLogo ?? NO_FILES),
    );
    this.#queues.set(landscape.id, drawing);
    return drawing;
  }

  async #illustrate(landscape: Landscape, readLogo: ReadLogo): Promise<void> {
    const { painter, registry, logger } = this.options;
    const { id, version, technologies } = landscape;
    if (registry.current(id)?.landscape.version !== version) {
      return; // A newer one has come meanwhile.
    }
    try {
      const pictures = await painter.paint(
        technologies.map(({ technology, logoFile }) => ({
          ...technology,
          logoFile,
        })),
        readLogo,
      );
      registry.illustrate(id, version, pictures);
    } catch (error) {
      logger.warn(
        `The pictures of the landscape '${id}' could not be drawn; monograms stand for them until it is read again: ${
          (error as Error).message
        }`,
      );
    }
  }
}
