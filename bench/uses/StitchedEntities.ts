import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';

const PATIENCE_MS = 45 * 60_000;
const ENTITY_REF = /^[a-z]+:[^/]+\/[^/]+$/;

/** Watches which entities a catalog stitches. */
export class StitchedEntities {
  #queued = new Set<string>();

  constructor(private readonly knex: Knex) {
    knex.on('query', ({ sql, bindings }) => {
      if (/^insert into .?stitch_queue/.test(sql)) {
        (bindings as unknown[])
          .filter(value => ENTITY_REF.test(String(value)))
          .forEach(ref => this.#queued.add(String(ref)));
      }
    });
  }

  /** Which entities were put into the queue since this was asked last. */
  takeQueued(): string[] {
    const queued = [...this.#queued].sort();
    this.#queued = new Set();
    return queued;
  }

  /**
   * Resolves when so many entities are stitched, with so many relations of each type in all, and the queue is empty.
   *
   * @param pattern - of entity references, as SQL has it
   */
  async until(
    pattern: string,
    entities: number,
    relations: Record<string, number> = {},
  ): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      if (await this.#done(pattern, entities, relations)) {
        return;
      }
      if (Date.now() > deadline) {
        throw new Error(
          `The catalog has not stitched ${entities} ${pattern} in time`,
        );
      }
      await sleep(100);
    }
  }

  async #done(
    pattern: string,
    entities: number,
    relations: Record<string, number>,
  ): Promise<boolean> {
    if (
      (await this.knex('stitch_queue').first(this.knex.raw('1'))) !== undefined
    ) {
      return false;
    }
    const stitched = await this.#count('final_entities', query =>
      query.whereLike('entity_ref', pattern).whereNotNull('final_entity'),
    );
    if (stitched < entities) {
      return false;
    }
    for (const [type, count] of Object.entries(relations)) {
      const found = await this.#count('search', query =>
        query.where('key', `relations.${type.toLowerCase()}`),
      );
      if (found !== count) {
        return false;
      }
    }
    return true;
  }

  async #count(
    table: string,
    narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  ): Promise<number> {
    const [{ count }] = await narrow(this.knex(table)).count({ count: '*' });
    return Number(count);
  }
}
