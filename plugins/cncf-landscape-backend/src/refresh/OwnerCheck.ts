import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** A catalog that was just started may not have read its groups yet. */
const SECOND_LOOK_MS = 60_000;

/**
 * Checks in the background which owners are not in the catalog: those that are absent twice, some time apart. If the catalog
 * cannot be reached, the check has no result.
 */
export class OwnerCheck {
  #timer?: NodeJS.Timeout;
  /** The owners to be checked a second time. */
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
   * Starts a check, in place of an earlier one. If the owners are the same and await their second check, that one continues.
   *
   * @param owners - entity references
   * @param onResult - called with the owners that are not in the catalog, which may be none
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

  /** Checks in the background, unless another check is started. */
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
          `Cannot check which owners of decisions are in the catalog: ${stringifyError(
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
