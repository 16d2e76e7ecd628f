import type {
  Ring,
  TechRadar,
  TechRadarEntry,
  TechRadarSnapshot,
} from 'backstage-plugin-cncf-landscape-common';
import type { Landscape } from '../model/Landscape';
import type { ResolvedDecision } from './resolveDecisions';

/**
 * A policy in the format of the community's tech-radar plugin: the company-wide decisions, by category. A policy that was read
 * from a radar keeps its quadrants, keys and movements.
 *
 * @param options - `quadrants`: of the radar that the policy was read from; `undated`: the day (ISO 8601) to use if it is
 * unknown, because the plugin requires one
 */
export function techRadarOf(
  {
    landscapes,
    rings,
    resolved,
  }: { landscapes: Landscape[]; rings: Ring[]; resolved: ResolvedDecision[] },
  {
    quadrants,
    undated,
  }: { quadrants?: TechRadar['quadrants']; undated: string },
): TechRadar {
  const general = resolved.filter(({ decision }) => !decision.scope);
  const times = new Map<string, number>();
  for (const { technology } of general) {
    times.set(technology.name, (times.get(technology.name) ?? 0) + 1);
  }
  return {
    quadrants: quadrants ?? categoriesOf(landscapes, general),
    rings: rings.map(({ name, title, color, meaning }) => ({
      id: name,
      name: title,
      color,
      description: meaning,
    })),
    entries: general.map(one =>
      toEntry(one, {
        rings,
        undated,
        isUnique: times.get(one.technology.name) === 1,
      }),
    ),
  };
}

/** The categories with decisions, in the order of the landscapes. */
function categoriesOf(
  landscapes: Landscape[],
  resolved: ResolvedDecision[],
): TechRadar['quadrants'] {
  const used = new Set(resolved.map(({ technology }) => technology.category));
  const names = new Map<string, string>();
  for (const { slug, name } of landscapes.flatMap(one => one.categories)) {
    if (used.has(slug) && !names.has(slug)) {
      names.set(slug, name);
    }
  }
  return [...names].map(([id, name]) => ({ id, name }));
}

function toEntry(
  { decision, technology, radar }: ResolvedDecision,
  options: { rings: Ring[]; undated: string; isUnique: boolean },
): TechRadarEntry {
  const { landscape, name, title, category } = technology;
  const id = options.isUnique ? name : `${landscape}-${name}`;
  return {
    key: radar?.key ?? id,
    id: radar?.id ?? id,
    title: radar?.title ?? title,
    quadrant: radar?.quadrant ?? category,
    url: radar ? radar.url : technology.homepage,
    links: decision.links.length ? decision.links : undefined,
    description: radar ? radar.description : technology.description,
    timeline: timelineOf(decision, options, radar?.moved),
  };
}

function timelineOf(
  decision: ResolvedDecision['decision'],
  { rings, undated }: { rings: Ring[]; undated: string },
  moved?: TechRadarSnapshot['moved'][],
): TechRadarSnapshot[] {
  const rank = (name: string) => rings.findIndex(ring => ring.name === name);
  const steps = [decision, ...decision.history];
  let day = decision.decided ?? undated;
  return steps.map(({ ring, decided, rationale }, i) => {
    const before = steps[i + 1];
    // A step of an unknown day was not after the one that followed it.
    day = decided ?? day;
    return {
      date: `${day}T00:00:00.000Z`,
      ringId: ring,
      description: rationale,
      moved: moved
        ? moved[i]
        : before && movement(rank(before.ring), rank(ring)),
    };
  });
}

function movement(from: number, to: number): -1 | 0 | 1 {
  if (from === to) {
    return 0;
  }
  return to < from ? 1 : -1;
}
