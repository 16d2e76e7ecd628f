import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  type ResolvedTechnology,
  technologyEntityRef,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo, useState } from 'react';
import { FACETS, LISTED_FIELDS } from '../../model/adoption/adoptionRequests';
import type { TechnologySum } from '../../data/useTechnologySum';
import { useEntityPages } from '../../data/useEntityPages';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const PAGE_SIZE = 20;

const useStyles = makeStyles(
  theme => ({
    button: {
      background: 'none',
      border: 0,
      color: 'inherit',
      cursor: 'pointer',
      font: 'inherit',
      padding: 0,
      textDecoration: 'underline',
      textDecorationStyle: 'dotted',
      textUnderlineOffset: 3,
      '&:hover': { color: theme.palette.primary.main },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    users: {
      display: 'flex',
      flexWrap: 'wrap',
      fontSize: '0.8125rem',
      gap: theme.spacing(0.5, 1.5),
      listStyle: 'none',
      margin: theme.spacing(0.5, 0),
      padding: 0,
    },
  }),
  { name: 'CncfLandscapeSummedUsers' },
);

interface SummedUsersProps {
  technology: ResolvedTechnology;
  count: number;
  /** Which entities are counted. */
  among: TechnologySum['among'];
}

/** How many of the entities use a technology, and by a press which. */
export function SummedUsers(props: SummedUsersProps) {
  const { technology, count } = props;
  const [open, setOpen] = useState(false);
  const { button } = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <>
      <button
        type="button"
        className={button}
        aria-expanded={open}
        aria-label={t('technologies.usersOf', {
          title: technology.title,
          users: t('card.users', { count }),
        })}
        onClick={() => setOpen(!open)}
      >
        {t('card.users', { count })}
      </button>
      {open && <Users {...props} />}
    </>
  );
}

function Users({ technology, among }: SummedUsersProps) {
  const request = useMemo(
    () => ({
      query: {
        $all: [{ [FACETS.technology]: technologyEntityRef(technology) }, among],
      },
      orderFields: { field: 'metadata.name', order: 'asc' as const },
      fields: LISTED_FIELDS,
      limit: PAGE_SIZE,
    }),
    [technology, among],
  );
  const { entities, error, loading, loadMore } = useEntityPages(request);
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <ul className={classes.users} aria-busy={loading}>
      {error && <li role="alert">{t('users.unavailable')}</li>}
      {entities.map(user => (
        <li key={stringifyEntityRef(user)}>
          <EntityRefLink entityRef={user} hideIcon />
        </li>
      ))}
      {loadMore && (
        <li>
          <button type="button" className={classes.button} onClick={loadMore}>
            {t('users.more')}
          </button>
        </li>
      )}
    </ul>
  );
}
