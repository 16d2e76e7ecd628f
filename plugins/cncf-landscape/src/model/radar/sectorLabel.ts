import { arcPath } from './arcPath';
import type { SectorArc } from './sectorArcs';
import { wrapLabel } from './wrapLabel';

/** A line of a sector's name, and the path that it follows. */
export interface LabelLine {
  text: string;
  path: string;
}

/** How far lines of a label are from each other, and from the radar, in sizes of their font. */
const LEADING = 1.2;
const DISTANCE = 0.65;
const ASCENT = 0.75;

/** A name that runs around more than this is no longer read. */
const WIDEST = 0.9 * Math.PI;

/** Places a sector's name around the radar, so that it is read from left to right, in at most two lines. */
export function sectorLabel(
  name: string,
  arc: SectorArc,
  radius: number,
  fontSize: number,
): LabelLine[] {
  const whole = arc.end - arc.start > 1.99 * Math.PI;
  const middle = whole ? 0 : (arc.start + arc.end) / 2;
  const half = Math.min(arc.end - arc.start, WIDEST) / 2;
  const below = middle > Math.PI / 2 && middle < 1.5 * Math.PI;
  const lines = wrapLabel(name, (0.94 * 2 * half * radius) / fontSize);
  return lines.map((text, index) => {
    // Above, the last line is next to the radar; below, where letters hang into it, the first one is.
    const row = below ? index + ASCENT : lines.length - 1 - index;
    const distance = radius + fontSize * (DISTANCE + row * LEADING);
    const [from, to] = below
      ? [middle + half, middle - half]
      : [middle - half, middle + half];
    return { text, path: arcPath(distance, from, to) };
  });
}
