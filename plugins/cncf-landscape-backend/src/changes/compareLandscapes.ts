import {
  hasEnded,
  maturityStep,
  type LandscapeChange,
  type LandscapeChangeType,
  type Technology,
} from 'backstage-plugin-cncf-landscape-common';
import type { Landscape } from '../model/Landscape';
import { matchTechnologies, type Match } from './matchTechnologies';

/** A change before it is stored. */
export type FoundChange = Omit<
  LandscapeChange,
  'id' | 'landscape' | 'version' | 'at'
>;

/**
 * The changes between two versions of a landscape: removed and added technologies, then changes of all others. The API lists
 * them from the end.
 */
export function compareLandscapes(
  before: Pick<Landscape, 'technologies'>,
  after: Pick<Landscape, 'technologies'>,
): FoundChange[] {
  const { matched, removed, added } = matchTechnologies(
    before.technologies.map(({ technology }) => technology),
    after.technologies.map(({ technology }) => technology),
  );
  return [
    ...removed.map(technology => change('removed', technology)),
    ...added.map(technology => change('added', technology)),
    ...matched.flatMap(changesOf),
  ];
}

/** The former names of renamed technologies, mapped to their current ones. */
export function renamesIn(changes: FoundChange[]): Map<string, string> {
  return new Map(
    changes.flatMap(({ type, name, before }) =>
      type === 'renamed' && before?.name ? [[before.name, name]] : [],
    ),
  );
}

function changesOf({ before, after }: Match): FoundChange[] {
  const changes: FoundChange[] = [];
  if (before.name !== after.name || before.title !== after.title) {
    changes.push(
      change('renamed', after, {
        ...(before.name === after.name ? {} : { name: before.name }),
        ...(before.title === after.title ? {} : { title: before.title }),
      }),
    );
  }
  if (before.maturity !== after.maturity) {
    const { maturity } = before;
    changes.push(
      change(maturityChange(maturity, after.maturity), after, { maturity }),
    );
  }
  const { category, subcategory } = before;
  if (category !== after.category || subcategory !== after.subcategory) {
    changes.push(change('moved', after, { category, subcategory }));
  }
  return changes;
}

function maturityChange(
  before: string | undefined,
  after: string | undefined,
): LandscapeChangeType {
  if (hasEnded(after)) {
    return 'archived';
  }
  const [from, to] = [maturityStep(before), maturityStep(after)];
  return from !== undefined && to !== undefined && to > from
    ? 'promoted'
    : 'reclassified';
}

function change(
  type: LandscapeChangeType,
  { name, title, maturity, category, subcategory }: Technology,
  before?: LandscapeChange['before'],
): FoundChange {
  return { type, name, title, maturity, category, subcategory, before };
}
