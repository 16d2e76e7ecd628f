import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/** The catalog's databases limit the number of values in one statement. */
const KEYS_AT_ONCE = 500;

/**
 * Triggers the processing of entities, by the refresh keys that the processor emitted. It provides no entities itself: only a
 * provider's connection can do this.
 */
export class RelatedEntitiesRefresher implements EntityProvider {
  #connection?: EntityProviderConnection;

  getProviderName(): string {
    return 'cncf-landscape-related-entities';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Does nothing before the catalog is connected; nothing was processed by then either. */
  async refresh(keys: string[]): Promise<void> {
    for (let i = 0; i < keys.length; i += KEYS_AT_ONCE) {
      await this.#connection?.refresh({
        keys: keys.slice(i, i + KEYS_AT_ONCE),
      });
    }
  }
}
