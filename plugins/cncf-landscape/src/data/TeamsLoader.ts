import type { CatalogApi } from '@backstage/catalog-client';
import { type Count, readFacet } from '../model/adoption/readFacets';
import {
  FACETS,
  type ServiceScope,
  teamsRequest,
} from '../model/adoption/adoptionQueries';
import { askOnce } from './askOnce';

/** How many technologies the catalog is asked about at a time. */
const CONCURRENCY = 4;

/** Finds out which teams use technologies: one small facet for each that somebody looks at, asked once. */
export class TeamsLoader {
  readonly #answers = new Map<string | true, () => Promise<Count[]>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(
    private readonly catalogApi: Pick<CatalogApi, 'getEntityFacets'>,
    private readonly scope: ServiceScope,
  ) {}

  /**
   * How many services of which team use a technology, the one with the most first. Rejects where the catalog fails.
   *
   * @param technology - its entity reference, or `true` for any
   */
  teamsOf(technology: string | true): Promise<Count[]> {
    const ask =
      this.#answers.get(technology) ??
      askOnce(() => this.#inTurn(() => this.#askTeams(technology)));
    this.#answers.set(technology, ask);
    return ask();
  }

  async #askTeams(technology: string | true): Promise<Count[]> {
    const request = teamsRequest(this.scope, technology);
    return readFacet(
      await this.catalogApi.getEntityFacets(request),
      FACETS.owner,
    );
  }

  async #inTurn<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#running >= CONCURRENCY) {
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    } else {
      this.#running++;
    }
    try {
      return await ask();
    } finally {
      const next = this.#waiting.shift();
      if (next) {
        next();
      } else {
        this.#running--;
      }
    }
  }
}
