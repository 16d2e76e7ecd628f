import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import type { RingMove } from '../../model/radar/ringMove';
import { readableOn } from '../../model/radar/readableOn';
import { useRadarStyles } from './radarStyles';

/** The disc, as a share of what a blip may take: marks are around it. */
const DISC = 0.66;

/** Below this, a number could not be read. */
const LEAST_FOR_NUMBER = 5.5;

/** A disc with its number in the ring's colour, at 0, 0, and around it where it came from and whether it holds for some only. */
export function BlipMark(props: {
  ring: Ring;
  number?: number;
  radius: number;
  move?: RingMove;
  scoped: boolean;
  /** In which direction the centre is, in degrees, clockwise from the right. */
  inwards: number;
}) {
  const { ring, number, radius, move, scoped, inwards } = props;
  const classes = useRadarStyles();
  const disc = radius * DISC;
  const base = radius * (DISC + 0.03);
  const half = radius * 0.36;
  const outline = radius * 0.9;
  return (
    <>
      <circle r={disc} fill={ring.color} />
      <circle r={disc} className={classes.edge} />
      {disc >= LEAST_FOR_NUMBER && number !== undefined && (
        <text
          aria-hidden
          dy="0.36em"
          fontSize={disc * 1.1}
          style={{ fill: readableOn(ring.color) }}
          textAnchor="middle"
        >
          {number}
        </text>
      )}
      {(move === 'in' || move === 'out') && (
        <polygon
          className={classes.mark}
          points={`${base},${-half} ${radius},0 ${base},${half}`}
          transform={`rotate(${move === 'in' ? inwards : inwards + 180})`}
        />
      )}
      {(move === 'new' || scoped) && (
        <circle
          r={outline}
          className={classes.line}
          strokeDasharray={
            scoped ? `${radius * 0.2} ${radius * 0.2}` : undefined
          }
        />
      )}
    </>
  );
}
