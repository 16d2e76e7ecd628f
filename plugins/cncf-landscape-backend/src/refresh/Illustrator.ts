import { stringifyError } from '@backstage/errors';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Landscape } from '../model/Landscape';
import type { LandscapeStore } from '../store/LandscapeStore';
import type { LogoPainter } from '../logos/LogoPainter';
import type { PaintOptions } from '../logos/Painting';
import type { ReadLogo } from '../model/pictures';

const NO_FILES: ReadLogo = async () => undefined;

/** While many logos are drawn, the log tells how far it is at most this often. */
const LOG_INTERVAL_MS = 15_000;

/**
 * Adds pictures to landscapes that are stored already. Drawing two thousand logos for the first time takes minutes; nobody
 * waits for it, and the last pictures or monograms stand in until it is done.
 */
export class Illustrator {
  constructor(
    private readonly options: {
      painter: Pick<LogoPainter, 'paint'>;
      landscapeStore: LandscapeStore;
      logger: LoggerService;
    },
  ) {}

  /** Draws the pictures of a stored version; resolves when they are stored, or cannot be drawn. */
  async illustrate(
    { id, technologies }: Landscape,
    /** The stored version, which is the hash of what its source said. */
    version: string,
    { readLogo = NO_FILES, ...options }: PaintOptions & { readLogo?: ReadLogo },
  ): Promise<void> {
    const { painter, landscapeStore, logger } = this.options;
    try {
      const pictures = await painter.paint(
        technologies.map(({ technology, logoFile }) => ({
          ...technology,
          logoFile,
        })),
        readLogo,
        { ...options, onProgress: this.#logged(id, options.onProgress) },
      );
      await landscapeStore.savePictures(id, version, pictures);
    } catch (error) {
      if (!options.signal?.aborted) {
        logger.warn(
          `The pictures of the landscape '${id}' could not be drawn; the last ones or monograms stand for them until it is read again: ${stringifyError(
            error,
          )}`,
        );
      }
    }
  }

  #logged(
    id: string,
    onProgress: PaintOptions['onProgress'],
  ): PaintOptions['onProgress'] {
    let loggedAt = performance.now();
    return (done, total) => {
      onProgress?.(done, total);
      if (performance.now() - loggedAt > LOG_INTERVAL_MS) {
        loggedAt = performance.now();
        this.options.logger.info(
          `Landscape '${id}': drew ${done} of ${total} logos`,
        );
      }
    };
  }
}
