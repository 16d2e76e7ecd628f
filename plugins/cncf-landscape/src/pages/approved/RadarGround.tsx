import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { useId } from 'react';
import { pointAt } from '../../model/radar/arcPath';
import type { RingBand } from '../../model/radar/ringBands';
import type { SectorArc } from '../../model/radar/sectorArcs';
import { sectorLabel } from '../../model/radar/sectorLabel';
import { textWidth } from '../../model/radar/wrapLabel';
import { useRadarStyles } from './radarStyles';

/** How large names of sectors and rings are drawn. */
export interface RadarFonts {
  sector: number;
  ring: number;
}

/** Rings and sectors with their names, below the blips. */
export function RadarGround(props: {
  rings: Ring[];
  bands: RingBand[];
  sectors: { name: string; arc: SectorArc }[];
  fonts: RadarFonts;
}) {
  const { rings, bands, sectors, fonts } = props;
  const classes = useRadarStyles();
  const id = useId();
  const radius = bands[bands.length - 1].outer;
  const outwards = rings.map((ring, index) => ({ ring, ...bands[index] }));
  return (
    <g aria-hidden>
      {[...outwards].reverse().map(({ ring, outer }) => (
        <g key={ring.name}>
          <circle r={outer} className={classes.ground} />
          <circle r={outer} className={classes.tint} fill={ring.color} />
          <circle r={outer} className={classes.border} stroke={ring.color} />
        </g>
      ))}
      {sectors.length > 1 &&
        sectors.map(({ arc }) => {
          const [x, y] = pointAt(arc.start, radius);
          return (
            <line key={arc.start} x2={x} y2={y} className={classes.spoke} />
          );
        })}
      {outwards.map(({ ring, outer }) => {
        const width = (textWidth(ring.title) + 1.6) * fonts.ring;
        const height = fonts.ring * 1.5;
        return (
          <g key={ring.name} transform={`translate(0 ${-outer})`}>
            <rect
              className={classes.ringTag}
              x={-width / 2}
              y={-height / 2}
              width={width}
              height={height}
              rx={height / 2}
              stroke={ring.color}
            />
            <text
              className={classes.ringName}
              dy="0.35em"
              fontSize={fonts.ring}
              textAnchor="middle"
            >
              {ring.title}
            </text>
          </g>
        );
      })}
      {sectors.flatMap(({ name, arc }, index) =>
        sectorLabel(name, arc, radius, fonts.sector).map(
          ({ text, path }, line) => (
            <g key={`${index} ${line}`}>
              <path id={`${id}-sector-${index}-${line}`} d={path} fill="none" />
              <text
                className={classes.sectorName}
                fontSize={fonts.sector}
                textAnchor="middle"
              >
                <textPath
                  href={`#${id}-sector-${index}-${line}`}
                  startOffset="50%"
                >
                  {text}
                </textPath>
              </text>
            </g>
          ),
        ),
      )}
    </g>
  );
}
