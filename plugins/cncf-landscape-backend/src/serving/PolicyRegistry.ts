import { createHash } from 'node:crypto';
import { createDeferred } from '@backstage/types';
import type { Policy, TechRadar } from 'backstage-plugin-cncf-landscape-common';
import type { AppliedPolicy } from '../policy/applyPolicy';
import { DEFAULT_RINGS } from '../policyFormat/rings';
import { techRadarOf } from '../policy/techRadarOf';
import type { PolicyReadings } from '../store/PolicyStore';
import { ServedDocument } from './ServedDocument';

type PolicyContent = Pick<
  Policy,
  'version' | 'rings' | 'decisions' | 'findings'
>;

/** Holds what is served of the policy, and how reading it goes. */
export class PolicyRegistry {
  readonly #firstRead = createDeferred<void>();
  #content: PolicyContent = {
    rings: DEFAULT_RINGS,
    decisions: [],
    findings: [],
  };
  #radar: TechRadar = techRadarOf(
    { landscapes: [], rings: DEFAULT_RINGS, resolved: [] },
    { undated: '' },
  );
  #readings?: Pick<PolicyReadings, 'readAt' | 'error'>;
  #documents: { policy?: ServedDocument; radar?: ServedDocument } = {};

  constructor(
    /** Where it is read from; absent where the configuration names no policy. */
    readonly source?: string,
    /** How long a request waits for a policy that is being read for the first time. */
    private readonly patienceMs: number = 20_000,
  ) {
    if (source === undefined) {
      this.#firstRead.resolve();
    }
  }

  /** Whether there is something to serve, or an error that says why there is not. */
  get isSettled(): boolean {
    return this.source === undefined || this.#readings !== undefined;
  }

  /**
   * Serves a version from now on.
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
    this.#firstRead.resolve();
  }

  /** Notes how reading goes. */
  observe(readings: Pick<PolicyReadings, 'readAt' | 'error'>): void {
    this.#readings = readings;
    this.#documents.policy = undefined;
    if (readings.error) {
      this.#firstRead.resolve();
    }
  }

  /** What `GET /policy` answers, after the first reading. */
  async policy(): Promise<ServedDocument> {
    await this.#settled();
    this.#documents.policy ??= new ServedDocument(this.status());
    return this.#documents.policy;
  }

  /** What `GET /policy/tech-radar.json` answers, after the first reading. */
  async techRadar(): Promise<ServedDocument> {
    await this.#settled();
    this.#documents.radar ??= new ServedDocument(this.#radar);
    return this.#documents.radar;
  }

  /** What is served now. */
  status(): Policy {
    const { version, ...content } = this.#content;
    const { readAt, error } = this.#readings ?? {};
    return {
      version,
      source: this.source,
      readAt: readAt?.toISOString(),
      error: error && {
        message: error.message,
        since: error.since.toISOString(),
      },
      ...content,
    };
  }

  async #settled(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>(resolve => {
      timer = setTimeout(resolve, this.patienceMs);
    });
    await Promise.race([this.#firstRead, timeout]);
    clearTimeout(timer);
  }
}
