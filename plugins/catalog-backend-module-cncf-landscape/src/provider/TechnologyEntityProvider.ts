import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type {
  Policy,
  TechnologyList,
} from 'backstage-plugin-cncf-landscape-common';
import type { LandscapeService } from 'backstage-plugin-cncf-landscape-node';
import type { ProviderOptions } from '../config/ProviderOptions';
import { providerEntities } from '../entities/providerEntities';
import { fetchPolicy } from '../landscape/fetchPolicy';
import { StateLog } from '../landscape/StateLog';
import { retryWhileStarting } from '../landscape/retryWhileStarting';

/** How long a run waits for a landscape backend that is starting: less than any sensible timeout of the task. */
const PATIENCE_MS = 60_000;

/** Adds technologies of one landscape to the catalog. */
export class TechnologyEntityProvider implements EntityProvider {
  readonly landscape: string;
  readonly #options: ProviderOptions;
  readonly #providers: ProviderOptions[];
  readonly #service: LandscapeService;
  readonly #scheduler: SchedulerService;
  readonly #log: StateLog;
  #connection?: EntityProviderConnection;

  constructor(options: {
    id: string;
    /** All providers of the configuration, because two may share a landscape. */
    providers: ProviderOptions[];
    service: LandscapeService;
    scheduler: SchedulerService;
    logger: LoggerService;
  }) {
    this.#providers = options.providers;
    this.#options = options.providers.find(({ id }) => id === options.id)!;
    this.landscape = this.#options.landscape;
    this.#service = options.service;
    this.#scheduler = options.scheduler;
    this.#log = new StateLog(options.logger);
  }

  getProviderName(): string {
    return `cncf-landscape-provider:${this.#options.id}`;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.#scheduler
      .createScheduledTaskRunner(this.#options.schedule)
      .run({ id: this.getProviderName(), fn: signal => this.run(signal) });
    // Without this, a changed configuration would only take effect at the next scheduled run.
    this.trigger();
  }

  /** Triggers the task. Does not wait for it, and does nothing if it is running. */
  trigger(): void {
    this.#scheduler.triggerTask(this.getProviderName()).catch(() => undefined);
  }

  /**
   * Sends the technologies to the catalog, which compares them with its own: what has not changed costs one query. If the
   * landscape or the policy cannot be fetched, or there is nothing to send, the catalog keeps its entities.
   */
  async run(signal: AbortSignal): Promise<void> {
    const { id } = this.#options;
    try {
      const { list, policy } = await retryWhileStarting(
        async () => ({
          list: await this.#service.getTechnologies(this.landscape, { signal }),
          policy: await fetchPolicy(this.#service, signal),
        }),
        { signal, patienceMs: PATIENCE_MS },
      );
      await this.#send(list, policy);
    } catch (error) {
      this.#log.warn(
        `The provider "${id}" could not add the technologies of the landscape "${this.landscape}" to the catalog, which keeps its entities: ${error}`,
      );
    }
  }

  async #send(list: TechnologyList, policy: Policy): Promise<void> {
    const { id } = this.#options;
    const { entities, technologyCount, unknown } = providerEntities(
      list,
      id,
      this.#providers,
      policy,
    );
    if (!technologyCount) {
      this.#log.warn(
        `The provider "${id}" selects none of the ${
          list.technologies.length
        } items of the landscape "${
          list.id
        }", so the catalog keeps its entities; see catalog.providers.cncfLandscape.${id}.include, or ${this.#howToDelete()}`,
      );
      return;
    }
    await this.#connection?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        // Specific to the landscape, not the provider, so a technology can move between providers.
        locationKey: `cncf-landscape:${list.id}`,
      })),
    });
    this.#log.info(
      [
        `The provider "${id}" sent ${technologyCount} technologies of the landscape "${
          list.id
        }" (version ${list.version}${
          policy.version ? `, policy ${policy.version}` : ''
        }) to the catalog`,
        ...(unknown.length
          ? [
              `catalog.providers.cncfLandscape.${id}.include.technologies has names that are not in the landscape: ${unknown.join(
                ', ',
              )}`,
            ]
          : []),
      ].join('; '),
    );
  }

  /** Without any provider in the configuration, there is the default one. */
  #howToDelete(): string {
    return this.#providers.length > 1
      ? 'remove the provider to delete them'
      : 'remove the module catalog-backend-module-cncf-landscape from the backend to delete them (without a provider in the configuration, the default one adds all projects)';
  }
}
