import {
  catalogSlug,
  looseName,
  type Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { nearestWord } from './nearestWord';
import { fieldOf, type PolicyFile } from './PolicyFile';
import { completeRings, DEFAULT_RINGS } from './rings';
import { ringSchema, type RingEntry } from './schema';

/** Nobody could tell more of them apart. */
export const MAX_RINGS = 50;

/** The rings of a policy; the usual ones where it names none. */
export function readRings(file: PolicyFile): Ring[] {
  const rings: RingEntry[] = [];
  const list = file.list('rings', MAX_RINGS);
  list.forEach((value, i) => {
    const path = ['rings', i];
    const stated = typeof value === 'string' ? value : fieldOf(value, 'name');
    const label =
      typeof stated === 'string' ? `ring '${stated}'` : `ring ${i + 1}`;
    const implied =
      typeof value === 'string'
        ? { name: catalogSlug(value), title: value }
        : undefined;
    const ring = file.entry(ringSchema, path, label, implied);
    if (!ring) {
      return;
    }
    if (rings.some(({ name }) => name === ring.name)) {
      file.find(
        [...path, 'name'],
        `${label} stands there already, and this one is left out; give each ring a name of its own`,
      );
      return;
    }
    rings.push(ring);
  });
  if (list.length && !rings.length) {
    file.find(
      ['rings'],
      `not one ring can be read, so that the usual ones hold: ${namesOf(
        DEFAULT_RINGS,
      )}`,
    );
  }
  return rings.length ? completeRings(rings) : DEFAULT_RINGS;
}

/** The ring that a decision names, by its name or title, in any case: `On Hold` is `on-hold`. */
export function findRing(rings: Ring[], given: string): Ring | undefined {
  const loose = looseName(given);
  return (
    rings.find(({ name }) => name === loose) ??
    rings.find(({ title }) => looseName(title) === loose)
  );
}

/** What is wrong with the name of a ring that there is not, and what to write instead. */
export function unknownRing(rings: Ring[], given: string): string {
  const nearest = nearestWord(
    given,
    rings.map(({ name }) => name),
  );
  return `there is no ring '${given.slice(0, 50)}'; ${
    nearest ? `did you mean '${nearest}'? There are` : 'write one of'
  } ${namesOf(rings)}`;
}

function namesOf(rings: Ring[]): string {
  return rings.map(({ name }) => name).join(', ');
}
