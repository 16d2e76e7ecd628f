import { stringifyError } from '@backstage/errors';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Landscape } from '../model/Landscape';
import type { LandscapeStore } from '../store/LandscapeStore';
import type { LogoPainter } from '../logos/LogoPainter';
import type { LogoStore } from '../logos/LogoStore';
import type { PaintOptions } from '../logos/Painting';
import type { ReadLogo } from '../model/pictures';

const NO_FILES: ReadLogo = async () => undefined;

/** While many logos are drawn, the log reports progress at most this often. */
const LOG_INTERVAL_MS = 15_000;

/** How long (milliseconds) unused drawings are kept. */
const KEPT_MS = 7 * 24 * 60 * 60_000;

/**
 * Adds pictures to landscapes that are stored already. Drawing two thousand logos for the first time takes minutes and runs in
 * the background; until it is done, the last pictures or monograms are shown.
 */
export class Illustrator {
  constructor(
    private readonly options: {
      painter: Pick<LogoPainter, 'paint'>;
      landscapeStore: LandscapeStore;
      logos: Pick<LogoStore, 'removeUnused'>;
      logger: LoggerService;
    },
  ) {}

  /** Draws the pictures of a stored version; resolves when they are stored, or cannot be drawn. */
  async illustrate(
    { id, technologies }: Landscape,
    /** The stored version: the hash of its source's content. */
    version: string,
    {
      readLogo = NO_FILES,
      ...options
    }: Omit<PaintOptions, 'landscape'> & { readLogo?: ReadLogo },
  ): Promise<void> {
    const { painter, landscapeStore, logger } = this.options;
    try {
      const pictures = await painter.paint(
        technologies.map(({ technology, logoFile }) => ({
          ...technology,
          logoFile,
        })),
        readLogo,
        {
          ...options,
          landscape: id,
          onProgress: this.#logged(id, options.onProgress),
        },
      );
      await landscapeStore.savePictures(id, version, pictures);
      await this.#tidyUp();
    } catch (error) {
      if (!options.signal?.aborted) {
        logger.warn(
          `The pictures of the landscape '${id}' could not be drawn; the last ones or monograms are shown until the next refresh: ${stringifyError(
            error,
          )}`,
        );
      }
    }
  }

  /** Removes drawings that no landscape has shown for a while; a browser may have an older document than this replica. */
  async #tidyUp(): Promise<void> {
    const { logos, landscapeStore } = this.options;
    await logos.removeUnused(new Date(Date.now() - KEPT_MS), () =>
      landscapeStore.shownPictures(),
    );
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
