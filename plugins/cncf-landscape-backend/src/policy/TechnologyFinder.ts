import {
  findTechnology,
  nearestTechnology,
  TechnologyIndex,
  type Technology,
  type TechnologyIndexes,
} from 'backstage-plugin-cncf-landscape-common';
import type { Landscape } from '../model/Landscape';

/** Each takes milliseconds, so that whoever writes more unknown names than these has no suggestions for the others. */
const MAX_SUGGESTIONS = 20;

/** Landscapes with what people call the technologies in them. */
export class TechnologyFinder {
  #indexes?: TechnologyIndexes<Technology>;
  #suggestions = 0;

  constructor(readonly landscapes: Landscape[]) {}

  find(given: string): Technology | undefined {
    return findTechnology(given, this.#index())?.technology;
  }

  /** The technology with the most similar name, for a name that stands for none. */
  nearest(given: string): Technology | undefined {
    this.#suggestions += 1;
    return this.#suggestions > MAX_SUGGESTIONS
      ? undefined
      : nearestTechnology(given, this.#index())?.technology;
  }

  /** Made when it is first needed: that takes tens of milliseconds for a large landscape. */
  #index(): TechnologyIndexes<Technology> {
    this.#indexes ??= new Map(
      this.landscapes.map(({ id, technologies }) => [
        id,
        new TechnologyIndex(technologies.map(({ technology }) => technology)),
      ]),
    );
    return this.#indexes;
  }
}
