import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { ItemPicture } from '../../marks/ItemPicture';
import { quietText } from '../../marks/quietText';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useChangeWords } from './useChangeWords';

const useStyles = makeStyles(
  theme => ({
    list: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    change: {
      alignItems: 'center',
      borderBottom: `1px solid ${theme.palette.divider}`,
      display: 'grid',
      gap: theme.spacing(0.25, 2),
      gridTemplateColumns: '60px minmax(0, 5fr) minmax(0, 4fr) max-content',
      minHeight: 56,
      padding: theme.spacing(1, 2),
      '&:last-child': { borderBottom: 0 },
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: '60px minmax(0, 1fr) max-content',
      },
    },
    picture: {
      display: 'flex',
      justifyContent: 'center',
      [theme.breakpoints.down('sm')]: { gridRow: '1 / span 2' },
    },
    title: {
      background: 'none',
      border: 0,
      color: theme.palette.text.primary,
      cursor: 'pointer',
      font: 'inherit',
      fontWeight: 600,
      overflowWrap: 'anywhere',
      padding: 0,
      textAlign: 'left',
      '&:hover': { color: theme.palette.primary.main },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    gone: { cursor: 'default', textDecoration: 'line-through' },
    happened: {
      display: 'block',
      fontSize: '0.875rem',
      overflowWrap: 'anywhere',
      wordBreak: 'keep-all',
    },
    place: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      '& a': { color: 'inherit' },
      [theme.breakpoints.down('sm')]: { gridColumn: '2 / -1', order: 1 },
    },
    users: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      fontWeight: 500,
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'CncfLandscapeChangeList' },
);

/** Changes below each other: of what, what happened to it, where it stands, who uses it. */
export function ChangeList(props: {
  changes: LandscapeChange[];
  onOpen: (name: string) => void;
}) {
  const { changes, onOpen } = props;
  const { landscape, items, names, users } = useLandscapeData();
  const classes = useStyles();
  const routes = useLandscapeRoutes();
  const wordsOf = useChangeWords();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <ul className={classes.list}>
      {changes.map(change => {
        const { id, name, title, category, subcategory } = change;
        const item = items.get(name);
        const count = users?.get(name);
        return (
          <li key={id} className={classes.change} data-technology={name}>
            <span className={classes.picture}>
              <ItemPicture
                item={item ?? { name, title, category, subcategory }}
                height={32}
              />
            </span>
            <span>
              {item ? (
                <button
                  type="button"
                  className={classes.title}
                  data-opens={name}
                  onClick={() => onOpen(name)}
                >
                  {item.title}
                </button>
              ) : (
                <span className={`${classes.title} ${classes.gone}`}>
                  {title}
                </span>
              )}
              <span className={classes.happened}>{wordsOf(change)}</span>
            </span>
            <span className={classes.place}>
              <Link
                to={routes.subcategory(landscape.id, category, subcategory)}
              >
                {names.category(category)} /{' '}
                {names.subcategory(category, subcategory)}
              </Link>
            </span>
            <span className={classes.users}>
              {count ? t('card.users', { count }) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
