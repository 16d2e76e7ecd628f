import {
  catalogSlug,
  looseName,
  type Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { nearestWord } from './nearestWord';
import { fieldOf, type PolicyFile } from './PolicyFile';
import { completeRings, DEFAULT_RINGS } from './rings';
import { ringSchema, type RingEntry } from './schema';

/** Nobody could distinguish more of them. */
export const MAX_RINGS = 50;

/** The rings of a policy; the default rings if it defines none. */
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
        `${label} is listed already, and this one is ignored; give each ring a name of its own`,
      );
      return;
    }
    rings.push(ring);
  });
  if (list.length && !rings.length) {
    file.find(
      ['rings'],
      `no ring is valid, so the default rings apply: ${namesOf(DEFAULT_RINGS)}`,
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

/** The message for an unknown ring, with a suggestion. */
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
