import { Link } from '@backstage/core-components';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { Count } from '../../model/adoption/readFacets';
import { useAdoptionStyles } from './adoptionStyles';

const useStyles = makeStyles(
  theme => ({
    teams: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
  }),
  { name: 'CncfLandscapeTeamCounts' },
);

/** Teams with how many of their services are meant; each leads to the list of those. */
export function TeamCounts(props: {
  /** Absent while they are not known. */
  teams: Count[] | undefined;
  linkTo: (team: string) => string;
}) {
  const { teams, linkTo } = props;
  const classes = useStyles();
  const { waiting, number } = useAdoptionStyles();
  if (!teams) {
    return <span className={waiting} aria-hidden />;
  }
  return (
    <ul className={classes.teams}>
      {teams.map(({ value, count }) => (
        <li key={value} className={number}>
          <Link to={linkTo(value)}>
            <EntityDisplayName
              entityRef={value}
              defaultKind="group"
              hideIcon
              disableTooltip
            />{' '}
            {count}
          </Link>
        </li>
      ))}
    </ul>
  );
}
