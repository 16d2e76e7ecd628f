import type { YamlPath } from '../yaml/YamlFile';
import type {
  DecisionEntry,
  ParsedPolicy,
  RadarFacts,
  TechnologyEntry,
} from './ParsedPolicy';
import { fieldOf, type PolicyFile } from './PolicyFile';
import { toRadarEntry, type RadarEntry } from './RadarEntry';
import { RadarQuadrants } from './RadarQuadrants';
import { readRadarRings, type RadarRings } from './readRadarRings';
import { unknownRing } from './readRings';
import { radarEntrySchema } from './techRadarSchema';

/** A decision whose quadrant is not known yet. */
type UnplacedDecision = Omit<DecisionEntry, 'radar'> & {
  radar: Omit<RadarFacts, 'quadrant'>;
};

/** What radars call the list of their entries: the community's and Zalando's, Thoughtworks', AOE's. */
const LISTS = ['entries', 'blips', 'items'];

/** Where the entries of a radar are; nothing where a file is none. A list without a file around it is Thoughtworks' as well. */
export function radarEntriesPath(value: unknown): YamlPath | undefined {
  if (Array.isArray(value)) {
    return value.some(isBlip) ? [] : undefined;
  }
  const list = LISTS.find(key => {
    const entries = fieldOf(value, key);
    return entries !== null && typeof entries === 'object';
  });
  return list && fieldOf(value, 'decisions') === undefined ? [list] : undefined;
}

function isBlip(value: unknown): boolean {
  const has = (key: string) => fieldOf(value, key) !== undefined;
  return (
    ['ring', 'ringId', 'timeline'].some(has) &&
    ['name', 'title', 'label'].some(has)
  );
}

/**
 * Reads a tech radar as a policy: each entry is a decision, of which the first element of the timeline holds and the others are
 * its history, as the community's plugin has it. Radars of Zalando, AOE and Thoughtworks are read too. An entry that no
 * landscape knows is a technology of the company's own, in a category that is called as its quadrant.
 *
 * @param path - where the entries are
 */
export function readTechRadar(file: PolicyFile, path: YamlPath): ParsedPolicy {
  const stated = readEntries(file, path);
  const rings = readRadarRings(
    file,
    new Set(stated.flatMap(({ steps }) => steps.map(({ ring }) => ring))),
  );
  const quadrants = new RadarQuadrants(
    file,
    new Set(stated.flatMap(({ quadrant }) => quadrant ?? [])),
  );
  const entries = stated.flatMap(entry => {
    const decided = decisionOf(file, entry, rings);
    const quadrant = decided && quadrants.of(entry);
    return quadrant
      ? [
          {
            decision: {
              ...decided,
              radar: { ...decided.radar, quadrant: quadrant.id },
            },
            technology: technologyOf(file, entry, quadrant.name),
          },
        ]
      : [];
  });
  return {
    rings: rings.rings,
    quadrants: quadrants.all,
    decisions: entries.map(({ decision }) => decision),
    technologies: entries.map(({ technology }) => technology),
    aliases: [],
    findings: file.findings,
  };
}

function readEntries(file: PolicyFile, list: YamlPath): RadarEntry[] {
  const ids = new Set<string>();
  return file
    .elements(list, 'entry')
    .flatMap(({ path, name, label, value }) => {
      const implied =
        name !== undefined && typeof value === 'string'
          ? { ring: value }
          : undefined;
      const fields = file.entry(radarEntrySchema, path, label, implied);
      const entry = fields && toRadarEntry(fields, { path, name, label });
      if (!entry) {
        if (fields) {
          file.find(
            path,
            `${label}: title is missing; write a text; the whole entry is ignored`,
          );
        }
        return [];
      }
      if (!entry.steps.length) {
        file.find(
          [...path, 'timeline'],
          `${label}: timeline is ${
            fields.timeline ? 'empty' : 'missing'
          }; write [{ "ringId": "adopt", "date": "2026-01-31" }], or "ring": "adopt"; the whole entry is ignored`,
        );
        return [];
      }
      if (ids.size === ids.add(entry.id).size) {
        file.find(
          [...path, 'id'],
          `${label}: its id '${entry.id}' is listed already, and this one is ignored; give each entry an id of its own`,
        );
        return [];
      }
      return [entry];
    });
}

function decisionOf(
  file: PolicyFile,
  entry: RadarEntry,
  { rings, find }: RadarRings,
): UnplacedDecision | undefined {
  const steps = entry.steps.map((step, i) => {
    const ring = find(step.ring);
    if (!ring) {
      file.find(
        step.path,
        `${entry.label}: ${unknownRing(rings, step.ring)}; ${
          i ? 'that' : 'the whole entry'
        } is ignored`,
      );
    }
    return ring && { ...step, ring: ring.name };
  });
  const [now, ...before] = steps;
  if (!now) {
    return undefined;
  }
  const history = before.flatMap(step => step ?? []);
  const at = file.at(entry.titlePath);
  return {
    technology: entry.title,
    ring: now.ring,
    decided: now.day,
    rationale: now.description,
    links: entry.links,
    history: history.map(({ ring, day, description }) => ({
      ring,
      decided: day,
      rationale: description,
    })),
    at: { technology: at, owner: at, replacement: at, ring: at },
    radar: {
      key: entry.key,
      id: entry.id,
      title: entry.title,
      url: entry.url,
      description: entry.description,
      moved: [now, ...history].map(({ moved }) => moved),
    },
  };
}

/** The technology that an entry defines if no landscape has it. */
function technologyOf(
  file: PolicyFile,
  { title, url, description, id, titlePath }: RadarEntry,
  category: string,
): TechnologyEntry {
  const isLink = /^https?:\/\/\S+$/i.test(url ?? '');
  return {
    name: title,
    category,
    subcategory: category,
    description: description?.replace(/\s+/g, ' ').trim() || undefined,
    homepage: isLink ? url : undefined,
    aliases: [id],
    at: file.at(titlePath),
    ifUnknown: true,
  };
}
