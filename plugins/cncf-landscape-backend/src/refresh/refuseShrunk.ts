import type { LandscapeStatus } from 'backstage-plugin-cncf-landscape-common';

type Counts = Pick<LandscapeStatus['counts'], 'items' | 'projects'>;

/** Thrown for a landscape that is so much smaller than the last good one that something must have gone wrong with it. */
export class ShrunkLandscapeError extends Error {
  override readonly name = 'ShrunkLandscapeError';
}

/** Of fewer projects, one is a large share already. */
const MANY_PROJECTS = 10;

/**
 * Refuses a landscape that has lost too much: of its items, or of its projects alone where it has many, because those are
 * what the catalog has of it.
 *
 * @param maxShrink - the share that it may lose, from 0 to 1
 * @throws ShrunkLandscapeError with the numbers, and what to do where all is well
 */
export function refuseShrunk(
  id: string,
  before: Counts,
  after: Counts,
  maxShrink: number,
): void {
  for (const what of ['items', 'projects'] as const) {
    const lost = before[what] - after[what];
    const share = lost / before[what];
    const counts = what === 'items' || before.projects >= MANY_PROJECTS;
    if (counts && share > maxShrink) {
      throw new ShrunkLandscapeError(
        `The landscape '${id}' has ${after[what]} ${what} where it had ${
          before[what]
        }: it lost ${lost} of them (${percent(
          share,
        )}), which is more than ${percent(
          maxShrink,
        )}, so that it is refused and the last good one stays. If all is well with it, set cncfLandscape.landscapes.${id}.maxShrink to ${roundedUp(
          share,
        )} until it was read once`,
      );
    }
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** A share that is written shortly, and lets this one pass. */
function roundedUp(share: number): number {
  return Math.ceil(share * 100) / 100;
}
