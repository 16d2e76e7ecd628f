import { looseName } from 'backstage-plugin-cncf-landscape-common';
import type { YamlPath } from '../yaml/YamlFile';
import type { RadarFacts } from './ParsedPolicy';
import type { RadarEntryFields, RadarStepFields } from './techRadarSchema';

/** An entry of a radar, whichever format it was in. */
export interface RadarEntry {
  key: string;
  id: string;
  title: string;
  quadrant?: string;
  url?: string;
  description?: string;
  links: { title: string; url: string }[];
  /** The rings that it is and was in, the newest first; empty where it names none. */
  steps: RadarStep[];
  /** Where it stands in the file. */
  path: YamlPath;
  /** Where its title does. */
  titlePath: YamlPath;
  /** As messages call it. */
  label: string;
}

/** A ring that an entry is or was in. */
export interface RadarStep {
  /** As the entry names it. */
  ring: string;
  /** ISO 8601 date. */
  day?: string;
  description?: string;
  moved?: RadarFacts['moved'][number];
  path: YamlPath;
}

/**
 * An entry from the fields of any format.
 *
 * @param name - what the file calls it outside of its fields, as the key of a map
 * @returns nothing where it has no title
 */
export function toRadarEntry(
  fields: RadarEntryFields,
  { path, name, label }: { path: YamlPath; name?: string; label: string },
): RadarEntry | undefined {
  const titleKey = (['title', 'name', 'label'] as const).find(
    key => fields[key] !== undefined,
  );
  const title = (titleKey && fields[titleKey]) ?? name;
  if (title === undefined) {
    return undefined;
  }
  const id = fields.id ?? fields.key ?? name ?? (looseName(title) || title);
  return {
    key: fields.key ?? id,
    id,
    title,
    quadrant: fields.quadrant,
    url: fields.url ?? fields.link,
    description: fields.description ?? plainText(fields.body),
    links: fields.links ?? [],
    steps: stepsOf(fields, path),
    path,
    titlePath: titleKey ? [...path, titleKey] : path,
    label,
  };
}

/** A timeline says it all. Revisions are in any order, and the ring beside them holds. */
function stepsOf(fields: RadarEntryFields, path: YamlPath): RadarStep[] {
  const timeline = toSteps(fields.timeline ?? [], [...path, 'timeline']);
  if (timeline.length) {
    return timeline;
  }
  const revisions = toSteps(fields.revisions ?? [], [...path, 'revisions']);
  if (revisions.every(({ day }) => day)) {
    revisions.sort((a, b) => b.day!.localeCompare(a.day!));
  }
  const ringKey = fields.ringId === undefined ? 'ring' : 'ringId';
  const ring = fields[ringKey];
  if (ring === undefined || ring === revisions[0]?.ring) {
    return revisions;
  }
  const now: RadarStep = {
    ring,
    day: fields.date,
    moved: movementOf(fields.moved),
    path: [...path, ringKey],
  };
  return [now, ...revisions];
}

function toSteps(steps: RadarStepFields[], path: YamlPath): RadarStep[] {
  return steps.flatMap((step, i) => {
    const ringKey = step.ringId === undefined ? 'ring' : 'ringId';
    const ring = step[ringKey];
    return ring === undefined
      ? []
      : [
          {
            ring,
            day: step.date ?? step.release,
            description: step.description ?? plainText(step.body),
            moved: step.moved,
            path: [...path, i, ringKey],
          },
        ];
  });
}

/** Beside a ring some radars have 2 for what is new, which moved from nowhere. */
function movementOf(moved: unknown): RadarStep['moved'] {
  return moved === -1 || moved === 0 || moved === 1 ? moved : undefined;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** AOE's radar has web pages in the place of texts. */
function plainText(html: string | undefined): string | undefined {
  return (
    html
      ?.replace(/<[^<>]*>/g, ' ')
      .replace(/&([a-z]+|#39);/g, (all, name) => ENTITIES[name] ?? all)
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}
