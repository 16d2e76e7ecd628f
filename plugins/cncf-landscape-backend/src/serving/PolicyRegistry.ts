import { createHash } from 'node:crypto';
import type { Policy, TechRadar } from 'backstage-plugin-cncf-landscape-common';
import type { AppliedPolicy } from '../policy/applyPolicy';
import { DEFAULT_RINGS } from '../policyFormat/rings';
import { techRadarOf } from '../policy/techRadarOf';
import type { RefreshState } from '../store/refreshStates';
import { FirstReading } from './FirstReading';
import { readingStatus } from './readingStatus';
import { ServedDocument } from './ServedDocument';

type PolicyContent = Pick<
  Policy,
  'version' | 'rings' | 'decisions' | 'findings'
>;

/** Holds the served version of the policy, and the state of its refreshes. */
export class PolicyRegistry {
  readonly #firstReading: FirstReading;
  #content: PolicyContent = {
    rings: DEFAULT_RINGS,
    decisions: [],
    findings: [],
  };
  #radar: TechRadar = techRadarOf(
    { landscapes: [], rings: DEFAULT_RINGS, resolved: [] },
    { undated: '' },
  );
  #state: RefreshState = {};
  #documents: { policy?: ServedDocument; radar?: ServedDocument } = {};

  constructor(
    /** Its source; absent if no policy is configured. */
    readonly source?: string,
    /** How long a request waits for a policy that is being read for the first time. */
    patienceMs?: number,
  ) {
    this.#firstReading = new FirstReading(patienceMs);
    if (source === undefined) {
      this.#firstReading.end();
    }
  }

  /** Whether there is something to serve, or an error that says why there is not. */
  get isSettled(): boolean {
    const { readAt, error } = this.#state;
    return Boolean(this.source === undefined || readAt || error);
  }

  /**
   * Replaces the served version.
   *
   * @param options - `quadrants`: of the radar that it was read from; `changedAt`: when it was first read as it is
   */
  publish(
    applied: AppliedPolicy,
    options: { quadrants?: TechRadar['quadrants']; changedAt: Date },
  ): void {
    const { rings, decisions, findings } = applied;
    const content = { rings, decisions, findings };
    const version = createHash('sha256')
      .update(JSON.stringify(content))
      .digest('hex')
      .slice(0, 32);
    this.#content = { version, ...content };
    this.#radar = techRadarOf(applied, {
      quadrants: options.quadrants,
      undated: options.changedAt.toISOString().slice(0, 10),
    });
    this.#documents = {};
    this.#firstReading.end();
  }

  /** Updates the state of refreshes. */
  observe(state: RefreshState): void {
    this.#state = state;
    this.#documents.policy = undefined;
    if (state.error) {
      this.#firstReading.end();
    }
  }

  /** The response to `GET /policy`, after the first reading. */
  async policy(): Promise<ServedDocument> {
    await this.#firstReading.wait();
    this.#documents.policy ??= new ServedDocument(this.status());
    return this.#documents.policy;
  }

  /** The response to `GET /policy/tech-radar.json`, after the first reading. */
  async techRadar(): Promise<ServedDocument> {
    await this.#firstReading.wait();
    this.#documents.radar ??= new ServedDocument(this.#radar);
    return this.#documents.radar;
  }

  /** The served policy. */
  status(): Policy {
    const { version, ...content } = this.#content;
    return {
      version,
      source: this.source,
      ...readingStatus(this.#state),
      ...content,
    };
  }
}
