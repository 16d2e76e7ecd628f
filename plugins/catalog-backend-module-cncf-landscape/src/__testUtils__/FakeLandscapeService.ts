import type {
  LandscapeStatus,
  Policy,
  TechnologyList,
} from 'backstage-plugin-cncf-landscape-common';
import type { LandscapeService } from 'backstage-plugin-cncf-landscape-node';

/** Landscapes in memory, which a test changes, and makes fail. */
export class FakeLandscapeService implements LandscapeService {
  readonly lists = new Map<string, TechnologyList>();
  policy: Policy = { rings: [], decisions: [], findings: [] };
  failure?: Error;
  /** Makes asking for the policy fail alone. */
  policyFailure?: Error;
  /** How often technologies were asked for. */
  asked = 0;

  constructor(...lists: TechnologyList[]) {
    lists.forEach(list => this.lists.set(list.id, list));
  }

  async listLandscapes(): Promise<LandscapeStatus[]> {
    this.#failIfToldTo();
    return [...this.lists.values()].map(({ id, title, version }) => ({
      id,
      title,
      version,
      counts: { items: 0, projects: 0, maturity: {} },
      source: 'memory',
      findings: [],
      findingCount: 0,
    }));
  }

  async getTechnologies(id: string): Promise<TechnologyList> {
    this.asked += 1;
    this.#failIfToldTo();
    return this.lists.get(id)!;
  }

  async getPolicy(): Promise<Policy> {
    this.#failIfToldTo();
    if (this.policyFailure) {
      throw this.policyFailure;
    }
    return this.policy;
  }

  #failIfToldTo(): void {
    if (this.failure) {
      throw this.failure;
    }
  }
}
