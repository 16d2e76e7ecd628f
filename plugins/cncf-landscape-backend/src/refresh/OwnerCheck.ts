import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** A catalog that has just been started may not have read its groups yet. */
const SECOND_LOOK_MS = 60_000;

/**
 * Finds out which owners the catalog does not know, in the background: whoever is absent twice, some time apart. A catalog
 * that does not answer has nothing to say about anybody.
 */
export class OwnerCheck {
  #timer?: NodeJS.Timeout;
  /** The owners that are looked for a second time. */
  #awaiting?: string;
  #generation = 0;

  constructor(
    private readonly options: {
      catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
      auth: AuthService;
      logger: LoggerService;
      secondLookMs?: number;
    },
  ) {}

  /**
   * Looks for owners, in the place of those of an earlier call. Where these are the same, and about to be looked for a second
   * time, that goes on.
   *
   * @param owners - entity references
   * @param onResult - told of those that there are not, which may be none
   */
  start(owners: string[], onResult: (dead: string[]) => Promise<void>): void {
    const wanted = owners.join();
    if (wanted === this.#awaiting) {
      return;
    }
    this.stop();
    this.#look(owners, this.#generation, async missing => {
      if (missing.length) {
        this.#awaiting = wanted;
        this.#timer = setTimeout(() => {
          this.#awaiting = undefined;
          this.#look(missing, this.#generation, onResult);
        }, this.options.secondLookMs ?? SECOND_LOOK_MS);
        this.#timer.unref();
      } else {
        await onResult([]);
      }
    });
  }

  stop(): void {
    this.#generation++;
    this.#awaiting = undefined;
    clearTimeout(this.#timer);
  }

  /** Looks in the background, for as long as nobody asks for something else. */
  #look(
    owners: string[],
    generation: number,
    onMissing: (missing: string[]) => Promise<void>,
  ): void {
    this.#missing(owners)
      .then(async missing => {
        if (generation === this.#generation) {
          await onMissing(missing);
        }
      })
      .catch(error => {
        this.options.logger.debug(
          `It cannot be told which owners of decisions the catalog knows: ${stringifyError(
            error,
          )}`,
        );
      });
  }

  async #missing(owners: string[]): Promise<string[]> {
    if (!owners.length) {
      return [];
    }
    const { catalog, auth } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: owners, fields: ['kind'] },
      { credentials },
    );
    return owners.filter((_, i) => !items[i]);
  }
}
