import type { PlacedBlip } from '../../model/radar/placeBlips';
import { textWidth } from '../../model/radar/wrapLabel';
import { useRadarStyles } from './radarStyles';

/** The name of the technology that is pointed at, over all else and within the picture. */
export function BlipName(props: {
  title: string;
  at: PlacedBlip;
  /** The blip's. */
  radius: number;
  /** How far the picture reaches to each side of its centre. */
  edge: number;
  fontSize: number;
}) {
  const { title, at, radius, edge, fontSize } = props;
  const { name } = useRadarStyles();
  const width = (textWidth(title) + 1.4) * fontSize;
  const height = fontSize * 1.8;
  const x = Math.min(Math.max(at.x - width / 2, -edge), edge - width);
  const y = at.y - radius - height - 3;
  return (
    <g aria-hidden className={name}>
      <rect x={x} y={y} width={width} height={height} rx={4} />
      <text
        x={x + width / 2}
        y={y + height / 2}
        dy="0.35em"
        fontSize={fontSize}
        textAnchor="middle"
      >
        {title}
      </text>
    </g>
  );
}
