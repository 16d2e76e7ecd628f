import type { LandscapeService } from 'backstage-plugin-cncf-landscape-node';
import type { TechnologyList } from 'backstage-plugin-cncf-landscape-common';
import type { ProviderOptions } from '../config/ProviderOptions';
import { fetchPolicy } from './fetchPolicy';
import { NameMeanings } from './NameMeanings';

/** Keeps the current meaning of names in memory, so processing an entity needs no I/O. */
export class CurrentNames {
  readonly #service: LandscapeService;
  readonly #providers: ProviderOptions[];
  #meanings: NameMeanings;

  /** @param options - `landscapes`: their ids, in the order in which a name without a landscape is looked up */
  constructor(options: {
    service: LandscapeService;
    landscapes: string[];
    providers: ProviderOptions[];
  }) {
    const { service, landscapes, providers } = options;
    this.#service = service;
    this.#providers = providers;
    this.#meanings = new NameMeanings({ landscapes, lists: [], providers });
  }

  /** The current meanings; until the first update, all names are undecided. */
  get(): NameMeanings {
    return this.#meanings;
  }

  /**
   * Fetches the landscapes and the policy again. A landscape that was never read does not delay others. If anything cannot be
   * fetched, this rejects, and the meanings stay as they are.
   *
   * @returns the meanings before and after: the same object if nothing changed
   */
  async update(
    signal: AbortSignal,
  ): Promise<{ before: NameMeanings; after: NameMeanings }> {
    const before = this.#meanings;
    const lists = await this.#fetch(before, signal);
    const policy = await fetchPolicy(this.#service, signal);
    const unchanged =
      before.policy.version === policy.version &&
      before.lists.length === lists.length &&
      lists.every((list, i) => list.version === before.lists[i].version);
    if (!unchanged) {
      this.#meanings = new NameMeanings({
        landscapes: before.landscapes,
        lists,
        policy,
        providers: this.#providers,
      });
    }
    return { before, after: this.#meanings };
  }

  async #fetch(
    known: NameMeanings,
    signal: AbortSignal,
  ): Promise<TechnologyList[]> {
    const statuses = await this.#service.listLandscapes({ signal });
    const lists: TechnologyList[] = [];
    for (const id of known.landscapes) {
      const last = known.lists.find(list => list.id === id);
      const version = statuses.find(status => status.id === id)?.version;
      const list =
        version && version !== last?.version
          ? await this.#service.getTechnologies(id, { signal })
          : last;
      if (list) {
        lists.push(list);
      }
    }
    return lists;
  }
}
