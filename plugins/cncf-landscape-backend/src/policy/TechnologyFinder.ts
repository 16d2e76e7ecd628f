import {
  findTechnology,
  nearestTechnology,
  TechnologyIndex,
  type Technology,
  type TechnologyIndexes,
} from 'backstage-plugin-cncf-landscape-common';
import type { Landscape } from '../model/Landscape';

/** Each takes milliseconds, so beyond these, unknown names get no suggestions. */
const MAX_SUGGESTIONS = 20;

/** Landscapes, with an index of the names of their technologies. */
export class TechnologyFinder {
  #indexes?: TechnologyIndexes<Technology>;
  #suggestions = 0;

  constructor(readonly landscapes: Landscape[]) {}

  find(given: string): Technology | undefined {
    return findTechnology(given, this.#index())?.technology;
  }

  /** The technology with the most similar name, for a name that is in no landscape. */
  nearest(given: string): Technology | undefined {
    this.#suggestions += 1;
    return this.#suggestions > MAX_SUGGESTIONS
      ? undefined
      : nearestTechnology(given, this.#index())?.technology;
  }

  /** Made on first use: this takes tens of milliseconds for a large landscape. */
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
