import {
  looseName,
  type TechRadar,
} from 'backstage-plugin-cncf-landscape-common';
import { firstNumber } from './firstNumber';
import { nearestWord } from './nearestWord';
import type { PolicyFile } from './PolicyFile';
import type { RadarEntry } from './RadarEntry';
import { radarPartSchema } from './techRadarSchema';

/** A radar has four; nobody could draw more than this. */
const MAX_QUADRANTS = 100;

/** As many as radars have, for one that does not say. */
const USUAL_COUNT = 4;

type Quadrant = TechRadar['quadrants'][number];

/** The quadrants of a radar, which grow by those that its entries name and it does not list. */
export class RadarQuadrants {
  readonly all: Quadrant[] = [];
  readonly #byName = new Map<string, Quadrant>();
  readonly #listed: number;
  readonly #first: 0 | 1;

  /** @param named - what entries call quadrants */
  constructor(private readonly file: PolicyFile, named: ReadonlySet<string>) {
    for (const { path, name, value, label } of file.elements(
      ['quadrants'],
      'quadrant',
      MAX_QUADRANTS,
    )) {
      const part = file.entry(
        radarPartSchema,
        path,
        label,
        typeof value === 'string'
          ? { id: name ?? value, name: value }
          : undefined,
      );
      const title = part && (part.name ?? part.title ?? part.label ?? part.id);
      if (title) {
        this.#add({ id: part.id ?? part.key ?? name ?? title, name: title });
      } else if (part) {
        file.find(
          path,
          `${label}: its name is missing, and the quadrant is ignored; write { "id": "languages", "name": "Languages" }`,
        );
      }
    }
    this.#listed = this.all.length;
    this.#first = firstNumber(named, this.#listed || USUAL_COUNT);
  }

  /** The quadrant of an entry, added if missing; `undefined` if there are too many. */
  of(entry: RadarEntry): Quadrant | undefined {
    const { quadrant: given = 'Other', path, label } = entry;
    const known = this.#find(given);
    if (known) {
      return known;
    }
    const at = [...path, 'quadrant'];
    if (this.all.length >= MAX_QUADRANTS) {
      this.file.find(
        at,
        `${label}: there is no quadrant '${given}', and there are ${MAX_QUADRANTS} already, so the entry is ignored; write one of theirs`,
      );
      return undefined;
    }
    if (entry.quadrant === undefined || this.#listed) {
      this.file.find(at, this.#advice(entry));
    }
    const isNumber = /^\d{1,3}$/.test(given);
    return this.#add({
      id: given,
      name: isNumber ? `Quadrant ${Number(given) + 1 - this.#first}` : given,
    });
  }

  #advice({ quadrant, label }: RadarEntry): string {
    if (quadrant === undefined) {
      return `${label}: quadrant is missing, and it is put into one that is called Other; write the id of a quadrant`;
    }
    const nearest = nearestWord(
      quadrant,
      this.all.map(({ id }) => id),
    );
    return `${label}: there is no quadrant '${quadrant}', and one of that name is added; ${
      nearest ? `did you mean '${nearest}'?` : 'add it to quadrants'
    }`;
  }

  #find(given: string): Quadrant | undefined {
    const found = this.#byName.get(given) ?? this.#byName.get(looseName(given));
    return (
      found ??
      (/^\d{1,3}$/.test(given) && this.#listed
        ? this.all.slice(0, this.#listed)[Number(given) - this.#first]
        : undefined)
    );
  }

  /** Gives back what is there of its id already. */
  #add(quadrant: Quadrant): Quadrant {
    const known = this.#byName.get(quadrant.id);
    if (known) {
      return known;
    }
    this.all.push(quadrant);
    for (const { id, name } of [quadrant]) {
      for (const one of [id, name, looseName(id), looseName(name)]) {
        if (one && !this.#byName.has(one)) {
          this.#byName.set(one, quadrant);
        }
      }
    }
    return quadrant;
  }
}
