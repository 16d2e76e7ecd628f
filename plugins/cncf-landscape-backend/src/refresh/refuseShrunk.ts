import type { LandscapeStatus } from 'backstage-plugin-cncf-landscape-common';

type Counts = Pick<LandscapeStatus['counts'], 'items' | 'projects'>;

/** Thrown for a landscape that is much smaller than the last good version, which indicates an error in its source. */
export class ShrunkLandscapeError extends Error {
  override readonly name = 'ShrunkLandscapeError';
}

/** With fewer projects, a single one is a large share. */
const MANY_PROJECTS = 10;

/**
 * Refuses a landscape that has lost too many items, or too many projects if it has many, because the catalog has those only.
 *
 * @param maxShrink - the share that it may lose, from 0 to 1
 * @throws ShrunkLandscapeError with the numbers, and with what to do if the loss is intended
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
        )}, so it is refused and the last good version stays available. If the loss is intended, set cncfLandscape.landscapes.${id}.maxShrink to ${roundedUp(
          share,
        )} until it has been read once`,
      );
    }
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** A share with few digits that accepts this one. */
function roundedUp(share: number): number {
  return Math.ceil(share * 100) / 100;
}
