import type {
  DecisionScope,
  FormerRing,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import type { YamlPath } from '../yaml/YamlFile';
import { nearestWord } from './nearestWord';
import type { DecisionEntry } from './ParsedPolicy';
import type { PolicyFile } from './PolicyFile';
import { findRing, unknownRing } from './readRings';
import { decisionSchema, type DecisionFields } from './schema';
import { statedDecisions, type StatedDecision } from './statedDecisions';

/** The decisions of a policy, in order. */
export function readDecisions(
  file: PolicyFile,
  rings: Ring[],
): DecisionEntry[] {
  const isRing = (name: string) => findRing(rings, name) !== undefined;
  return statedDecisions(file, isRing).flatMap(stated => {
    const decision = readDecision(file, stated, rings);
    return decision ? [decision] : [];
  });
}

function readDecision(
  file: PolicyFile,
  { value, path, technology: given, implied }: StatedDecision,
  rings: Ring[],
): DecisionEntry | undefined {
  const label = given?.trim()
    ? `decision about '${given.slice(0, 100)}'`
    : `decision ${Number(path[1]) + 1}`;
  const fields = file.entry(decisionSchema, path, label, implied);
  if (!fields) {
    return undefined;
  }
  const ring = findRing(rings, fields.ring);
  if (!ring) {
    file.find(
      [...path, 'ring'],
      `${label}: ${unknownRing(rings, fields.ring)}; the decision is ignored`,
    );
    return undefined;
  }
  const scope = scopeOf(fields);
  if (!scope && mayBeScoped(value)) {
    file.find(
      [...path, 'scope'],
      `${label}: its scope has no valid reference, and without a scope it would apply company-wide, so the decision is ignored; write it as scope: { systems: [system:default/shop] }, or remove it`,
    );
    return undefined;
  }
  return {
    technology: fields.technology,
    ring: ring.name,
    owner: fields.owner,
    rationale: fields.rationale || undefined,
    decided: fields.decided,
    reviewBy: readReview(file, fields, path, label),
    replacement: readReplacement(file, fields, path, label),
    conditions: fields.conditions || undefined,
    scope,
    links: (fields.links ?? []).map(({ title, url }) => ({
      title: title ?? new URL(url).hostname,
      url,
    })),
    history: readHistory(file, fields, path, label, rings),
    at: {
      technology: file.at([...path, 'technology']),
      owner: file.at([...path, 'owner']),
      replacement: file.at([...path, 'replacement']),
      ring: file.at([...path, 'ring']),
    },
  };
}

/** A scope with sorted, unique references. */
function scopeOf({ scope = {} }: DecisionFields): DecisionScope | undefined {
  const lists = (['systems', 'domains', 'owners'] as const).flatMap(key => {
    const refs = [...new Set(scope[key] ?? [])].sort();
    return refs.length ? [[key, refs] as const] : [];
  });
  return lists.length ? Object.fromEntries(lists) : undefined;
}

/** Whether a decision was meant to have a scope, even if the scope is invalid. */
function mayBeScoped(value: unknown): boolean {
  return Object.keys(value ?? {}).some(
    key => nearestWord(key, Object.keys(decisionSchema.shape)) === 'scope',
  );
}

function readReview(
  file: PolicyFile,
  { decided, reviewBy }: DecisionFields,
  path: YamlPath,
  label: string,
): string | undefined {
  if (decided && reviewBy && reviewBy < decided) {
    file.find(
      [...path, 'reviewBy'],
      `${label}: reviewBy ${reviewBy} is before the day of the decision (${decided}), and is ignored; write a later day`,
    );
    return undefined;
  }
  return reviewBy;
}

function readReplacement(
  file: PolicyFile,
  { technology, replacement }: DecisionFields,
  path: YamlPath,
  label: string,
): string | undefined {
  if (replacement?.toLowerCase() === technology.toLowerCase()) {
    file.find(
      [...path, 'replacement'],
      `${label}: it would be its own replacement, which is ignored; name another technology`,
    );
    return undefined;
  }
  return replacement;
}

/** Former rings, the newest first; those without a date keep their position. */
function readHistory(
  file: PolicyFile,
  { decided, history = [] }: DecisionFields,
  path: YamlPath,
  label: string,
  rings: Ring[],
): FormerRing[] {
  const former = history.flatMap((one, i) => {
    const at = [...path, 'history', i];
    const ring = findRing(rings, one.ring);
    if (!ring) {
      file.find(
        [...at, 'ring'],
        `${label}: in its history ${unknownRing(
          rings,
          one.ring,
        )}; that is ignored`,
      );
      return [];
    }
    if (decided && one.decided && one.decided > decided) {
      file.find(
        [...at, 'decided'],
        `${label}: its history has ${one.ring} of ${one.decided}, after it was decided (${decided}), and that is ignored; write there what was before, and the newest decision above it`,
      );
      return [];
    }
    return [
      {
        ring: ring.name,
        decided: one.decided,
        rationale: one.rationale || undefined,
      },
    ];
  });
  return former.every(one => one.decided)
    ? former.sort((a, b) => b.decided!.localeCompare(a.decided!))
    : former;
}
