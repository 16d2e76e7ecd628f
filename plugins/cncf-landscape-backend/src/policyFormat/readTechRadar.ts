import {
  catalogSlug,
  type Ring,
  type TechRadar,
} from 'backstage-plugin-cncf-landscape-common';
import { nearestWord } from './nearestWord';
import type {
  ParsedPolicy,
  DecisionEntry,
  TechnologyEntry,
} from './ParsedPolicy';
import { fieldOf, type PolicyFile } from './PolicyFile';
import { findRing, MAX_RINGS, unknownRing } from './readRings';
import { completeRings, DEFAULT_RINGS } from './rings';
import {
  radarEntrySchema,
  radarQuadrantSchema,
  radarRingSchema,
  type RadarEntry,
} from './techRadarSchema';

/** A radar has four; nobody could draw more than these. */
const MAX_QUADRANTS = 100;

type Quadrant = TechRadar['quadrants'][number];

interface RadarParts {
  rings: Ring[];
  /** Rings by the ids that entries name them with. */
  byId: Map<string, Ring>;
  /** By their ids. */
  quadrants: Map<string, Quadrant>;
}

/**
 * Reads the JSON of the community's tech radar as a policy: each entry is a decision, of which the first element of the
 * timeline holds and the others are its history, as the tech-radar plugin has it. An entry that no landscape knows is a
 * technology of the company's own, in a category that is called as its quadrant.
 */
export function readTechRadar(file: PolicyFile): ParsedPolicy {
  const parts = { ...readRadarRings(file), quadrants: readQuadrants(file) };
  const entries = readEntries(file, parts);
  return {
    rings: parts.rings,
    quadrants: [...parts.quadrants.values()],
    decisions: entries.map(({ decision }) => decision),
    technologies: entries.map(({ technology }) => technology),
    aliases: [],
    findings: file.findings,
  };
}

function readRadarRings(file: PolicyFile): Pick<RadarParts, 'rings' | 'byId'> {
  const stated = file.list('rings', MAX_RINGS).flatMap((_, i) => {
    const label = `ring ${i + 1}`;
    const ring = file.entry(radarRingSchema, ['rings', i], label);
    const name = ring && catalogSlug(ring.id);
    if (ring && !name) {
      file.find(
        ['rings', i, 'id'],
        `${label}: its id '${ring.id}' has no letter or digit that a label of the catalog may have, and the ring is left out; write it as adopt`,
      );
    }
    return ring && name ? [{ ...ring, name, title: ring.name }] : [];
  });
  const rings = stated.length
    ? completeRings(
        stated.map(({ name, title, color }, i) => ({
          name,
          title,
          color: readColor(file, color, i),
        })),
      ).map((ring, i) => ({ ...ring, meaning: stated[i].description }))
    : DEFAULT_RINGS;
  return {
    rings,
    byId: new Map([
      ...rings.map(ring => [ring.name, ring] as const),
      ...stated.map(({ id }, i) => [id, rings[i]] as const),
    ]),
  };
}

/** Radars may have colours of any kind, and rings those alone that every browser and label draws alike. */
function readColor(
  file: PolicyFile,
  color: string | undefined,
  index: number,
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
      ['rings', index, 'color'],
      `ring ${
        index + 1
      }: color '${color}' is left out, and the ring has another one; write it as #2e7d32`,
    );
    return undefined;
  }
  return long;
}

function readQuadrants(file: PolicyFile): RadarParts['quadrants'] {
  const quadrants = new Map<string, Quadrant>();
  file.list('quadrants', MAX_QUADRANTS).forEach((_, i) => {
    const path = ['quadrants', i];
    const quadrant = file.entry(radarQuadrantSchema, path, `quadrant ${i + 1}`);
    if (quadrant && !quadrants.has(quadrant.id)) {
      quadrants.set(quadrant.id, quadrant);
    }
  });
  return quadrants;
}

function readEntries(
  file: PolicyFile,
  parts: RadarParts,
): { decision: DecisionEntry; technology: TechnologyEntry }[] {
  const ids = new Set<string>();
  return file.list('entries').flatMap((value, i) => {
    const title = fieldOf(value, 'title');
    const label =
      typeof title === 'string'
        ? `entry '${title.slice(0, 100)}'`
        : `entry ${i + 1}`;
    const path = ['entries', i];
    const entry = file.entry(radarEntrySchema, path, label);
    if (!entry) {
      return [];
    }
    if (ids.size === ids.add(entry.id).size) {
      file.find(
        [...path, 'id'],
        `${label}: its id '${entry.id}' stands there already, and this one is left out; give each entry an id of its own`,
      );
      return [];
    }
    const decision = readDecision(file, entry, i, label, parts);
    const quadrant =
      decision && quadrantOf(file, entry, i, label, parts.quadrants);
    return quadrant
      ? [{ decision, technology: technologyOf(file, entry, i, quadrant) }]
      : [];
  });
}

function readDecision(
  file: PolicyFile,
  entry: RadarEntry,
  index: number,
  label: string,
  { byId, rings }: RadarParts,
): DecisionEntry | undefined {
  const path = ['entries', index];
  const snapshots = entry.timeline.flatMap((snapshot, i) => {
    const ring = byId.get(snapshot.ringId) ?? findRing(rings, snapshot.ringId);
    if (!ring) {
      file.find(
        [...path, 'timeline', i, 'ringId'],
        `${label}: ${unknownRing(rings, snapshot.ringId)}; ${
          i ? 'that' : 'the whole entry'
        } is left out`,
      );
    }
    return [ring && { ...snapshot, ring: ring.name }];
  });
  const [now, ...before] = snapshots;
  if (!now) {
    return undefined;
  }
  const history = before.flatMap(snapshot => snapshot ?? []);
  const at = file.at([...path, 'title']);
  return {
    technology: entry.title,
    ring: now.ring,
    decided: now.date,
    rationale: now.description,
    links: entry.links ?? [],
    history: history.map(({ ring, date, description }) => ({
      ring,
      decided: date,
      rationale: description,
    })),
    at: { technology: at, owner: at, replacement: at, ring: at },
    radar: {
      key: entry.key ?? entry.id,
      id: entry.id,
      title: entry.title,
      quadrant: entry.quadrant,
      url: entry.url,
      description: entry.description,
      moved: [now, ...history].map(({ moved }) => moved),
    },
  };
}

/** The quadrant of an entry, which is added where there is none of its name; nothing where there are too many. */
function quadrantOf(
  file: PolicyFile,
  { quadrant: id }: RadarEntry,
  index: number,
  label: string,
  quadrants: RadarParts['quadrants'],
): Quadrant | undefined {
  const known = quadrants.get(id);
  if (known) {
    return known;
  }
  const path = ['entries', index, 'quadrant'];
  if (quadrants.size >= MAX_QUADRANTS) {
    file.find(
      path,
      `${label}: there is no quadrant '${id}', and there are ${MAX_QUADRANTS} already, so that the entry is left out; write one of theirs`,
    );
    return undefined;
  }
  const nearest = nearestWord(id, [...quadrants.keys()]);
  file.find(
    path,
    `${label}: there is no quadrant '${id}', and one of that name is added; ${
      nearest ? `did you mean '${nearest}'?` : 'add it to quadrants'
    }`,
  );
  const added = { id, name: id };
  quadrants.set(id, added);
  return added;
}

/** What an entry is where no landscape has it. */
function technologyOf(
  file: PolicyFile,
  entry: RadarEntry,
  index: number,
  { name }: Quadrant,
): TechnologyEntry {
  const isLink = /^https?:\/\/\S+$/i.test(entry.url ?? '');
  return {
    name: entry.title,
    category: name,
    subcategory: name,
    description: entry.description?.replace(/\s+/g, ' ').trim() || undefined,
    homepage: isLink ? entry.url : undefined,
    aliases: [entry.id],
    at: file.at(['entries', index, 'title']),
    ifUnknown: true,
  };
}
