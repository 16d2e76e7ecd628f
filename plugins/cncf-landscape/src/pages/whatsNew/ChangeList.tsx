import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useLanguage } from '../../data/useLanguage';
import { formatDayOf } from '../../ui/text/formatDate';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { quietText } from '../../ui/text/quietText';
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
      gridTemplateAreas: `'picture title place users'
        'picture happened place users'`,
      // The same in each row, so that they are columns.
      gridTemplateColumns: '60px minmax(0, 5fr) minmax(0, 4fr) 96px',
      minHeight: 56,
      padding: theme.spacing(1, 2),
      '&:last-child': { borderBottom: 0 },
      [theme.breakpoints.down('sm')]: {
        gridTemplateAreas: `'picture title users'
          'picture happened happened'
          'picture place place'`,
        gridTemplateColumns: '60px minmax(0, 1fr) max-content',
        padding: theme.spacing(1.5, 2),
      },
    },
    picture: {
      display: 'flex',
      gridArea: 'picture',
      justifyContent: 'center',
      [theme.breakpoints.down('sm')]: { alignSelf: 'start' },
    },
    title: {
      background: 'none',
      border: 0,
      color: theme.palette.text.primary,
      cursor: 'pointer',
      font: 'inherit',
      fontWeight: 600,
      gridArea: 'title',
      justifySelf: 'start',
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
      fontSize: '0.875rem',
      gridArea: 'happened',
      overflowWrap: 'anywhere',
      wordBreak: 'keep-all',
    },
    day: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      whiteSpace: 'nowrap',
      '&::before': { content: '" · "' },
    },
    place: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      gridArea: 'place',
      overflowWrap: 'anywhere',
      wordBreak: 'keep-all',
      '& a': { color: 'inherit' },
    },
    users: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      fontWeight: 500,
      gridArea: 'users',
      textAlign: 'right',
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'CncfLandscapeChangeList' },
);

/** Changes below each other: of what, what happened to it, where it is listed, who uses it. */
export function ChangeList(props: {
  changes: LandscapeChange[];
  /** Says of each on which day it was read, where no heading does. */
  dated?: boolean;
  onOpen: (name: string) => void;
}) {
  const { changes, dated, onOpen } = props;
  const { landscape, items, names, users } = useLandscapeData();
  const classes = useStyles();
  const routes = useLandscapeRoutes();
  const wordsOf = useChangeWords();
  const language = useLanguage();
  const places = useMemo(
    () =>
      new Set(
        landscape.categories.flatMap(category =>
          category.subcategories.map(({ slug }) => `${category.slug}/${slug}`),
        ),
      ),
    [landscape],
  );
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <ul className={classes.list}>
      {changes.map(change => {
        const { id, name, title, category, subcategory, at } = change;
        const item = items.get(name);
        const count = users?.get(name);
        const place = `${names.category(category)} / ${names.subcategory(
          category,
          subcategory,
        )}`;
        return (
          <li key={id} className={classes.change} data-technology={name}>
            <span className={classes.picture}>
              <ItemPicture
                item={item ?? { name, title, category, subcategory }}
                height={32}
              />
            </span>
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
            <span className={classes.happened}>
              {wordsOf(change)}
              {dated && (
                <time className={classes.day} dateTime={at}>
                  {formatDayOf(at, language, 'medium')}
                </time>
              )}
            </span>
            <span className={classes.place}>
              {places.has(`${category}/${subcategory}`) ? (
                <Link
                  to={routes.subcategory(landscape.id, category, subcategory)}
                >
                  {place}
                </Link>
              ) : (
                place
              )}
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
