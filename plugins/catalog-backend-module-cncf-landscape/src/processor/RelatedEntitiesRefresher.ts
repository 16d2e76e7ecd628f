import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/** The catalog's databases limit the number of values in one statement. */
const KEYS_AT_ONCE = 500;

/**
 * Has entities processed again, by the refresh keys that the processor gave them. It provides none itself: a provider's
 * connection is the way in which the catalog offers that.
 */
export class RelatedEntitiesRefresher implements EntityProvider {
  #connection?: EntityProviderConnection;

  getProviderName(): string {
    return 'cncf-landscape-related-entities';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Does nothing before the catalog is connected, when it has not processed anything either. */
  async refresh(keys: string[]): Promise<void> {
    for (let i = 0; i < keys.length; i += KEYS_AT_ONCE) {
      await this.#connection?.refresh({
        keys: keys.slice(i, i + KEYS_AT_ONCE),
      });
    }
  }
}
