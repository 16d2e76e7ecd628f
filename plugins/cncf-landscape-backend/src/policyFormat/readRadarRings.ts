import {
  catalogSlug,
  looseName,
  type Ring,
} from 'backstage-plugin-cncf-landscape-common';
import type { YamlPath } from '../yaml/YamlFile';
import { firstNumber } from './firstNumber';
import { nearestWord } from './nearestWord';
import type { PolicyFile } from './PolicyFile';
import { findRing, MAX_RINGS } from './readRings';
import { adviceOf } from './adviceOf';
import { completeRings, DEFAULT_RINGS } from './rings';
import { radarPartSchema } from './techRadarSchema';

/** The rings of a radar, and which of them the names in entries mean. */
export interface RadarRings {
  rings: Ring[];
  find(name: string): Ring | undefined;
}

/** A ring as a radar has it. */
interface StatedRing {
  name: string;
  title: string;
  color?: string;
  description?: string;
  /** What entries may call it. */
  ids: string[];
}

/**
 * The rings of a radar. One that has none has the usual ones, and those that its entries name beside them.
 *
 * @param named - what entries call rings
 */
export function readRadarRings(
  file: PolicyFile,
  named: ReadonlySet<string>,
): RadarRings {
  const read = readStated(file);
  const stated = read.length ? read : unstated(named);
  const complete = completeRings(
    stated.map(({ name, title, color }) => ({ name, title, color })),
  );
  const rings = complete.map((ring, i) => ({
    ...ring,
    meaning: read.length ? stated[i].description : ring.meaning,
  }));
  const byName = new Map<string, Ring>();
  stated.forEach(({ name, title, ids }, i) => {
    for (const one of [...ids, name, title].flatMap(spellingsOf)) {
      byName.set(one, byName.get(one) ?? rings[i]);
    }
  });
  const first = firstNumber(named, rings.length);
  return {
    rings,
    find: given =>
      spellingsOf(given)
        .map(one => byName.get(one))
        .find(Boolean) ??
      (/^\d{1,3}$/.test(given) ? rings[Number(given) - first] : undefined),
  };
}

/** As it is, then whatever separates its words. */
function spellingsOf(name: string): string[] {
  return [name, looseName(name)].filter(Boolean);
}

function readStated(file: PolicyFile): StatedRing[] {
  const rings: StatedRing[] = [];
  const byIdentity = new Map<string, StatedRing>();
  for (const { path, name: key, value, label } of file.elements(
    ['rings'],
    'ring',
    MAX_RINGS,
  )) {
    const implied =
      typeof value === 'string' ? { id: key ?? value, name: value } : undefined;
    const part = file.entry(radarPartSchema, path, label, implied);
    const title =
      part && (part.name ?? part.title ?? part.label ?? part.id ?? key);
    if (!title) {
      if (part) {
        file.find(
          path,
          `${label}: its name is missing, and the ring is ignored; write { "id": "adopt", "name": "Adopt" }`,
        );
      }
      continue;
    }
    const id = part.id ?? part.key ?? key ?? title;
    const identity = looseName(id);
    if (!identity) {
      file.find(
        [...path, 'id'],
        `${label}: its id '${id}' has no letter or digit, and the ring is ignored; write it as adopt`,
      );
      continue;
    }
    const known = byIdentity.get(identity);
    if (known) {
      known.ids.push(id);
      continue;
    }
    const ring = {
      name: freeName(id, title, rings),
      title,
      color: readColor(file, part.color, path, label),
      description: part.description,
      ids: [id, ...(part.key ? [part.key] : [])],
    };
    byIdentity.set(identity, ring);
    rings.push(ring);
  }
  return rings;
}

/** A name that a label of the catalog can have, which no other ring has. */
function freeName(id: string, title: string, others: StatedRing[]): string {
  const taken = new Set(others.map(({ name }) => name));
  const usual = usualName(title) ?? usualName(id);
  const place = `ring-${others.length + 1}`;
  const wanted = [slugOf(id), slugOf(title), usual ?? '', place];
  return (
    wanted.find(name => name && !taken.has(name)) ?? `${place}-${others.length}`
  );
}

/** Nothing where letters would be lost of which a name consists: those of other scripts than Latin. */
function slugOf(text: string): string {
  const slug = catalogSlug(text);
  return /[^\P{L}\p{Script=Latin}]/u.test(text) && !/[a-z]/.test(slug)
    ? ''
    : slug;
}

const KOREAN: Record<string, string> = {
  도입: 'adopt',
  채택: 'adopt',
  시험: 'trial',
  시도: 'trial',
  시범: 'trial',
  평가: 'assess',
  검토: 'assess',
  보류: 'hold',
};

function usualName(text: string): string | undefined {
  return Object.hasOwn(KOREAN, text.trim()) ? KOREAN[text.trim()] : undefined;
}

/** The usual rings, and those of other names beside them; a slip of the keyboard is no other name. */
function unstated(named: ReadonlySet<string>): StatedRing[] {
  const rings: StatedRing[] = DEFAULT_RINGS.map(({ name, title }) => ({
    name,
    title,
    ids: [],
  }));
  const words = DEFAULT_RINGS.map(({ name }) => name);
  for (const title of named) {
    const isOther =
      !/^\d+$/.test(title) &&
      !findRing(DEFAULT_RINGS, title) &&
      (adviceOf(title) || !nearestWord(title, words));
    const loose = looseName(title);
    if (
      isOther &&
      rings.length < MAX_RINGS &&
      !rings.some(({ ids }) => ids.includes(loose))
    ) {
      const name = freeName(title, title, rings);
      rings.push({ name, title, ids: [loose, title] });
    }
  }
  // Behind a ring to avoid, one of an unknown name would be to avoid as well.
  const isToAvoid = (ring: StatedRing) =>
    adviceOf(ring.name, ring.title) === 'avoid';
  return [
    ...rings.filter(ring => !isToAvoid(ring)),
    ...rings.filter(isToAvoid),
  ];
}

/** Radars may have colors in any notation; rings only have those that every browser and label renders alike. */
function readColor(
  file: PolicyFile,
  color: string | undefined,
  path: YamlPath,
  label: string,
): string | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color ?? '');
  const long = short
    ? `#${short
        .slice(1)
        .map(c => c + c)
        .join('')}`
    : color;
  if (long !== undefined && !/^#[0-9a-f]{6}$/i.test(long)) {
    file.find(
      [...path, 'color'],
      `${label}: color '${color}' is ignored, and the ring has another one; write it as #2e7d32`,
    );
    return undefined;
  }
  return long;
}
