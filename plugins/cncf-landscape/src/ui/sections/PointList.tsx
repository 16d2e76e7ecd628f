import { useDetailsStyles } from './detailsStyles';

/** Points of the guide, one below the other. */
export function PointList({ points }: { points: string[] }) {
  const { points: className } = useDetailsStyles();
  return (
    <ul className={className}>
      {points.map(point => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
