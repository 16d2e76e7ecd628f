import {
  findTechnology,
  nearestTechnology,
  type GivenName,
  type Policy,
  type Technology,
  TechnologyIndex,
  type TechnologyIndexes,
  type TechnologyList,
  trailingParenthesis,
} from 'backstage-plugin-cncf-landscape-common';
import type { ProviderOptions } from '../config/ProviderOptions';
import { decidedTechnologies } from '../entities/decidedTechnologies';
import { selectTechnologies } from '../entities/selectTechnologies';
import { NO_POLICY } from './fetchPolicy';

/** The meaning of a name. */
export type Meaning =
  | {
      kind: 'technology';
      landscape: string;
      name: string;
      /** Whether it is an entity, so a relation to it has a target. */
      inCatalog: boolean;
    }
  | { kind: 'nothing' }
  /** A landscape that may have the name has not been read yet. */
  | { kind: 'undecided' };

type DecidedPolicy = Pick<Policy, 'version' | 'decisions'>;

/** Names recur: twenty thousand services share a few hundred. */
const MAX_REMEMBERED = 10_000;

/** The meanings of names in the landscapes at a point in time. Immutable. */
export class NameMeanings {
  /** The ids of all landscapes, in the order in which a name without a landscape is looked up. */
  readonly landscapes: string[];
  /** The lists that have been read, in the same order. */
  readonly lists: TechnologyList[];
  readonly policy: DecidedPolicy;
  readonly #indexes: TechnologyIndexes<Technology>;
  readonly #inCatalog: ReadonlySet<Technology>;
  readonly #remembered = new Map<string, Meaning>();

  constructor(options: {
    landscapes: string[];
    lists: TechnologyList[];
    /** The policy, because decided technologies become entities too. */
    policy?: DecidedPolicy;
    providers: Pick<ProviderOptions, 'landscape' | 'include'>[];
  }) {
    const { landscapes, lists, policy = NO_POLICY, providers } = options;
    this.landscapes = landscapes;
    this.lists = lists;
    this.policy = policy;
    this.#indexes = new Map(
      lists.map(({ id, technologies }) => [
        id,
        new TechnologyIndex(technologies),
      ]),
    );
    this.#inCatalog = new Set(
      providers.flatMap(({ landscape, include }) => {
        const list = lists.find(({ id }) => id === landscape);
        const items = list?.technologies ?? [];
        const decided = decidedTechnologies(policy, landscape);
        return [
          ...selectTechnologies(items, include).technologies,
          ...items.filter(({ name }) => decided.has(name)),
        ];
      }),
    );
  }

  /** The landscapes that have not been read yet. */
  get missing(): string[] {
    return this.landscapes.filter(id => !this.#indexes.has(id));
  }

  meaningOf(given: GivenName): Meaning {
    const key = `${given.landscape ?? ''}/${given.name}`;
    const remembered = this.#remembered.get(key);
    if (remembered) {
      return remembered;
    }
    if (this.#remembered.size >= MAX_REMEMBERED) {
      this.#remembered.clear();
    }
    const meaning = this.#lookUp(given);
    this.#remembered.set(key, meaning);
    return meaning;
  }

  /** The technology with the most similar name. Takes milliseconds: for messages only. */
  nearestTo(given: GivenName): { landscape: string; name: string } | undefined {
    const nearest = nearestTechnology(given, this.#indexes);
    return (
      nearest && {
        landscape: nearest.landscape,
        name: nearest.technology.name,
      }
    );
  }

  /** Every name that has a meaning, apart from other spellings. */
  *texts(): Iterable<string> {
    for (const { technologies } of this.lists) {
      for (const { name, title, aliases } of technologies) {
        yield name;
        yield title;
        yield trailingParenthesis(title) ?? name;
        yield* aliases;
      }
    }
  }

  #lookUp(given: GivenName): Meaning {
    const found = findTechnology(given, this.#indexes);
    const [missing] = this.missing.filter(
      id => !given.landscape || given.landscape === id,
    );
    if (found && !(missing && this.#precedes(missing, found.landscape))) {
      return {
        kind: 'technology',
        landscape: found.landscape,
        name: found.technology.name,
        inCatalog: this.#inCatalog.has(found.technology),
      };
    }
    return { kind: missing ? 'undecided' : 'nothing' };
  }

  #precedes(a: string, b: string): boolean {
    return this.landscapes.indexOf(a) < this.landscapes.indexOf(b);
  }
}
