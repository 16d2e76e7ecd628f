import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';

const INTERVAL_MS = 20;

/** Looks at the catalog's table of relations again and again, and takes note of every state that anybody could see. */
export class RelationWatcher {
  /** How often it has looked. */
  looks = 0;
  /** Relations that were missing at least once, though they were to be there all the time. */
  readonly missing = new Set<string>();
  /** Relations that were there at least once, though they were never to be. */
  readonly surplus = new Set<string>();
  #stopped = false;
  #watching?: Promise<void>;

  constructor(private readonly knex: Knex) {}

  /** The relations of the type as they are now, as `<source> <target>`. */
  async look(): Promise<Set<string>> {
    const rows = await this.knex('relations')
      .where('type', 'usesTechnology')
      .select('source_entity_ref', 'target_entity_ref');
    return new Set(
      rows.map(row => `${row.source_entity_ref} ${row.target_entity_ref}`),
    );
  }

  /** Watches until it is told to stop. */
  start(expected: Set<string>): void {
    this.#watching = (async () => {
      while (!this.#stopped) {
        const seen = await this.look();
        this.looks += 1;
        [...expected]
          .filter(relation => !seen.has(relation))
          .forEach(relation => this.missing.add(relation));
        [...seen]
          .filter(relation => !expected.has(relation))
          .forEach(relation => this.surplus.add(relation));
        await sleep(INTERVAL_MS);
      }
    })();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#watching;
  }
}
