import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Placement,
  SearchFindings,
} from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { placementsOf } from '../../model/selection/filterItems';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** As many subcategories as one looks at beside what was found in them. */
const MOST_PLACES = 3;

const useStyles = makeStyles(
  theme => ({
    notes: {
      display: 'flex',
      flexWrap: 'wrap',
      fontSize: '0.875rem',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(0, 0, 1.5),
    },
    place: { fontWeight: 600 },
  }),
  { name: 'CncfLandscapeSearchNotes' },
);

/** How many technologies of a subcategory the company approved. */
function useApprovedIn(): (place: Placement) => number {
  const { landscape, policy } = useLandscapeData();
  const approving = new Set(
    policy?.rings
      .filter(({ advice }) => advice === 'use')
      .map(({ name }) => name),
  );
  return ({ category, subcategory }) =>
    landscape.items.filter(
      item =>
        approving.has(item.ring ?? '') &&
        placementsOf(item).some(
          place =>
            place.category === category && place.subcategory === subcategory,
        ),
    ).length;
}

/** What a search came to beside technologies: what it was taken for, and the subcategories that fit. */
export function SearchNotes({ findings }: { findings: SearchFindings }) {
  const { meant, places, nearest } = findings;
  const { landscape, names } = useLandscapeData();
  const approvedIn = useApprovedIn();
  const routes = useLandscapeRoutes();
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const named = places
    .flatMap(({ category, subcategory, named: isNamed }) =>
      isNamed && subcategory ? [{ category, subcategory }] : [],
    )
    .slice(0, MOST_PLACES);
  if (!meant && !named.length && !nearest) {
    return null;
  }
  const linkTo = ({ category, subcategory }: Placement) => (
    <Link
      className={classes.place}
      to={routes.subcategory(landscape.id, category, subcategory)}
    >
      {names.subcategory(category, subcategory)}
    </Link>
  );
  return (
    <div className={classes.notes}>
      {meant && <span>{t('page.searchedFor', { query: meant })}</span>}
      {named.map(place => {
        const approved = approvedIn(place);
        return (
          <span key={`${place.category}/${place.subcategory}`}>
            {linkTo(place)}
            {approved > 0 && `: ${t('page.approvedHere', { count: approved })}`}
          </span>
        );
      })}
      {nearest && (
        <span>
          {t('page.nearest')} {linkTo(nearest)}
        </span>
      )}
    </div>
  );
}
