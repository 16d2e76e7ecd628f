import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';

const useStyles = makeStyles(
  theme => ({
    technology: {
      alignItems: 'center',
      display: 'flex',
      gap: theme.spacing(1.25),
      minWidth: 0,
    },
    // Logos and monograms are of different widths; the names below each other are not.
    picture: {
      display: 'flex',
      flex: 'none',
      justifyContent: 'center',
      width: 46,
      // There is no room for both, and the name says more.
      [theme.breakpoints.down('xs')]: { display: 'none' },
    },
    name: { fontWeight: 600, minWidth: 0, overflowWrap: 'break-word' },
  }),
  { name: 'CncfLandscapeAdoptionTechnology' },
);

/** A technology's logo and name; the name opens its details. */
export function TechnologyName({ item }: { item: LandscapeItem }) {
  const { landscape } = useLandscapeData();
  const classes = useStyles();
  const routes = useLandscapeRoutes();
  return (
    <span className={classes.technology}>
      <span className={classes.picture}>
        <ItemPicture item={item} height={26} />
      </span>
      <Link
        className={classes.name}
        to={routes.technology(landscape.id, item.name)}
      >
        {item.title}
      </Link>
    </span>
  );
}
