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

/** How long one run waits for a landscape backend that is starting: less than any sensible timeout of the task. */
const PATIENCE_MS = 60_000;

/** Brings technologies of one landscape into the catalog. */
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
    // A task that is due in half an hour would leave a changed configuration without effect until then.
    this.trigger();
  }

  /** Has the task run now. Does not wait for it, and does nothing where it is running. */
  trigger(): void {
    this.#scheduler.triggerTask(this.getProviderName()).catch(() => undefined);
  }

  /**
   * Sends the technologies to the catalog, which compares them with what it has: what has not changed costs it one query.
   * Where the landscape or the policy cannot be read, or there is nothing to send, the catalog keeps what it has.
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
        `The provider "${id}" could not bring the technologies of the landscape "${this.landscape}" into the catalog, which keeps those that it has: ${error}`,
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
        `The provider "${id}" selects none of the ${list.technologies.length} items of the landscape "${list.id}", so that the catalog keeps those that it has; see catalog.providers.cncfLandscape.${id}.include, or take the provider out to remove them`,
      );
      return;
    }
    await this.#connection?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        // Of the landscape and not of the provider, so that a technology may move from one provider to another.
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
              `catalog.providers.cncfLandscape.${id}.include.technologies has names that the landscape does not know: ${unknown.join(
                ', ',
              )}`,
            ]
          : []),
      ].join('; '),
    );
  }
}
