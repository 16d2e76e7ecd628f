import {
  TechnologyIndex,
  type Technology,
} from 'backstage-plugin-cncf-landscape-common';
import type { Landscape } from '../model/Landscape';

/** Finds what people call technologies, in the landscape before the slash, else in all of them, in their order. */
export class TechnologyFinder {
  readonly #indexes = new Map<string, TechnologyIndex<Technology>>();

  constructor(readonly landscapes: Landscape[]) {}

  find(given: string): Technology | undefined {
    const { name, landscapes } = this.#candidates(given);
    return first(landscapes, one => this.#indexOf(one).find(name));
  }

  /** The technology whose name is most like one that stands for none. */
  nearest(given: string): Technology | undefined {
    const { name, landscapes } = this.#candidates(given);
    return first(landscapes, one => this.#indexOf(one).nearest(name));
  }

  #candidates(given: string) {
    const slash = given.indexOf('/');
    const prefix = given.slice(0, Math.max(slash, 0)).trim().toLowerCase();
    const named = this.landscapes.find(({ id }) => id === prefix);
    return named
      ? { name: given.slice(slash + 1), landscapes: [named] }
      : { name: given, landscapes: this.landscapes };
  }

  /** Made when it is first needed: that takes tens of milliseconds for a large landscape. */
  #indexOf({ id, technologies }: Landscape): TechnologyIndex<Technology> {
    let index = this.#indexes.get(id);
    if (!index) {
      index = new TechnologyIndex(
        technologies.map(({ technology }) => technology),
      );
      this.#indexes.set(id, index);
    }
    return index;
  }
}

function first<T, R>(values: T[], find: (value: T) => R | undefined) {
  for (const value of values) {
    const found = find(value);
    if (found) {
      return found;
    }
  }
  return undefined;
}
