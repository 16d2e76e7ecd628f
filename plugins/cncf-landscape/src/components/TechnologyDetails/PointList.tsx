import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(0.75),
      margin: 0,
      paddingLeft: theme.spacing(2.5),
    },
  }),
  { name: 'CncfLandscapePointList' },
);

/** Points of the guide, one below the other. */
export function PointList({ points }: { points: string[] }) {
  const { list } = useStyles();
  return (
    <ul className={list}>
      {points.map(point => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
