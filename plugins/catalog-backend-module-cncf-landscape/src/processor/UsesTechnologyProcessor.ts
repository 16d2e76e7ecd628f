import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  type CatalogProcessor,
  type CatalogProcessorCache,
  type CatalogProcessorEmit,
  type LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  isTechnologyEntity,
  RELATION_USES_TECHNOLOGY,
  type RelateOptions,
  declaredUses,
  type DeclaredUse,
} from 'backstage-plugin-cncf-landscape-common';
import { z } from 'zod';
import type { CurrentNames } from '../landscape/CurrentNames';
import { StateLog } from '../landscape/StateLog';
import { UnrelatedNamesLog } from './UnrelatedNamesLog';
import type { UseMetrics } from './UseMetrics';
import { type RememberedUses, usesOf } from './usesOf';

const CACHE_KEY = 'uses';
const rememberedSchema = z.record(z.string(), z.string().nullable());

/**
 * Relates entities to the technologies that they use.
 *
 * It does no I/O, waits for nothing and never throws: an exception here would freeze the whole entity.
 */
export class UsesTechnologyProcessor implements CatalogProcessor {
  readonly #names: CurrentNames;
  readonly #relate: RelateOptions;
  readonly #unrelated: UnrelatedNamesLog;
  readonly #metrics?: UseMetrics;
  readonly #failures: StateLog;

  constructor(options: {
    names: CurrentNames;
    relate: RelateOptions;
    /** Absent if metrics are disabled. */
    metrics?: UseMetrics;
    logger: LoggerService;
  }) {
    this.#names = options.names;
    this.#relate = options.relate;
    this.#metrics = options.metrics;
    this.#unrelated = new UnrelatedNamesLog(options.logger);
    this.#failures = new StateLog(options.logger);
  }

  getProcessorName(): string {
    return 'UsesTechnologyProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    try {
      if (!isTechnologyEntity(entity)) {
        const stated = declaredUses(
          entity,
          this.#names.get().landscapes,
          this.#relate,
        );
        if (stated.length) {
          await this.#relateTo(entity, stated, emit, cache);
        }
      }
    } catch (error) {
      this.#failures.warn(
        `Entities are not related to technologies because of an error that should be reported to the project: ${error}`,
      );
    }
    return entity;
  }

  async #relateTo(
    entity: Entity,
    stated: DeclaredUse[],
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<void> {
    const names = this.#names.get();
    const uses = usesOf(stated, names, await recall(cache));
    const source = getCompoundEntityRef(entity);

    for (const technology of uses.technologies) {
      const [namespace, name] = technology.split('/');
      const target = { kind: 'Resource', namespace, name };
      const type = RELATION_USES_TECHNOLOGY;
      emit(processingResult.relation({ source, type, target }));
    }
    for (const key of uses.refreshKeys) {
      emit(processingResult.refresh(key));
    }
    if (uses.remember) {
      await cache.set(CACHE_KEY, uses.remember);
    }
    this.#metrics?.processed({
      relations: uses.technologies.length,
      unknownNames: uses.unrelated.length,
    });
    if (uses.unrelated.length) {
      const entityRef = stringifyEntityRef(entity);
      this.#unrelated.warn(entityRef, uses.unrelated, names);
    }
  }
}

/** The cache is in the catalog's database, and may hold data from an earlier release in another format. */
async function recall(
  cache: CatalogProcessorCache,
): Promise<RememberedUses | undefined> {
  return rememberedSchema.safeParse(await cache.get(CACHE_KEY)).data;
}
