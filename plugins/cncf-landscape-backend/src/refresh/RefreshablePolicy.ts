import type { LoggerService } from '@backstage/backend-plugin-api';
import { ownersOf } from '../policy/missingOwners';
import { sharedParser } from '../parsing/Parser';
import type { ParsedPolicy } from '../policyFormat/ParsedPolicy';
import type { StoreFollower } from '../serving/StoreFollower';
import type { PolicySource } from '../source/PolicySource';
import type { PolicyStore } from '../store/PolicyStore';
import type { RefreshLog } from '../store/RefreshLog';
import type { OwnerCheck } from './OwnerCheck';
import type {
  Refreshable,
  ReadSubjectOptions,
  SubjectReading,
} from './Refresher';
import type { RefreshLease } from './RefreshLease';

/** The policy as it is refreshed: read, and its owners checked in the background. */
export class RefreshablePolicy implements Refreshable {
  readonly subject = 'policy';
  readonly label = 'The policy';
  #loggedOverdue = '';
  #parsed?: { text: string; document: ParsedPolicy };

  constructor(
    private readonly options: {
      source: PolicySource;
      store: PolicyStore;
      refreshLog: RefreshLog;
      follower: Pick<StoreFollower, 'look'>;
      owners: Pick<OwnerCheck, 'start'>;
      logger: LoggerService;
    },
  ) {}

  async isServed(): Promise<boolean> {
    return (await this.options.store.revision()) !== undefined;
  }

  async read(
    lease: RefreshLease,
    { signal }: ReadSubjectOptions,
  ): Promise<SubjectReading> {
    const { source, store, refreshLog } = this.options;
    const { location } = source;
    const started = performance.now();
    const stored = await store.load();
    const read = await source.read({ etag: stored?.etag, signal });
    const at = new Date();
    const text = read === 'unchanged' ? stored!.text : read.text;
    const etag = read === 'unchanged' ? stored!.etag : read.etag;
    const document = await this.#parse(text, signal);
    const outcome = text === stored?.text ? 'unchanged' : 'updated';
    await refreshLog.end(lease.id, { outcome }, transaction =>
      outcome === 'unchanged'
        ? store.confirm({ source: location, etag }, transaction)
        : store.save({ source: location, text, etag }, at, transaction),
    );
    if (outcome === 'updated') {
      this.#logRead(document, performance.now() - started);
    }
    this.#logOverdue(document);
    this.#checkOwners(text, document);
    return { outcome };
  }

  /** What a text says, without parsing again what was parsed last. */
  async #parse(text: string, signal: AbortSignal): Promise<ParsedPolicy> {
    if (this.#parsed?.text !== text) {
      const { location } = this.options.source;
      const document = await sharedParser().parsePolicy(location, text, signal);
      this.#parsed = { text, document };
    }
    return this.#parsed.document;
  }

  #logRead(document: ParsedPolicy, ms: number): void {
    const { rings, decisions, technologies, findings } = document;
    const { source, logger } = this.options;
    const own = technologies.filter(({ ifUnknown }) => !ifUnknown);
    logger.info(
      `Policy: read ${decisions.length} decisions in ${
        rings.length
      } rings, and ${own.length} technologies of the company's own, from ${
        source.location
      } in ${Math.round(ms)} ms; ${findings.length} entries are invalid`,
    );
  }

  /** Logs which decisions are overdue for review, when these differ from the last time. */
  #logOverdue({ decisions }: ParsedPolicy): void {
    const today = new Date().toISOString().slice(0, 10);
    const overdue = decisions
      .filter(({ reviewBy }) => reviewBy && reviewBy < today)
      .map(({ technology, reviewBy }) => `${technology} (by ${reviewBy})`)
      .join(', ');
    if (overdue && overdue !== this.#loggedOverdue) {
      this.options.logger.info(`Policy: overdue for review: ${overdue}`);
    }
    this.#loggedOverdue = overdue;
  }

  #checkOwners(text: string, { decisions }: ParsedPolicy): void {
    const { owners, store, follower } = this.options;
    owners.start(ownersOf(decisions), async unknown => {
      if (await store.noteUnknownOwners(text, unknown)) {
        await follower.look();
      }
    });
  }
}
