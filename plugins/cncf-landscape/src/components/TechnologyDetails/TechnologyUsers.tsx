import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTechnologyUsers } from '../../data/useTechnologyUsers';
import { quietText } from '../../marks/quietText';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    user: {
      alignItems: 'baseline',
      borderBottom: `1px solid ${theme.palette.divider}`,
      display: 'grid',
      fontSize: '0.875rem',
      gap: theme.spacing(0, 2),
      gridTemplateColumns: 'minmax(0, 1fr) max-content',
      padding: theme.spacing(1, 0),
      '&:last-child': { borderBottom: 0 },
    },
    description: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      gridColumn: '1 / -1',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'CncfLandscapeTechnologyUsers' },
);

/** The entities that use a technology and that the asker may see, page by page, each with its owner. */
export function TechnologyUsers({ entityRef }: { entityRef: string }) {
  const { users, total, loading, error, retry, loadMore } =
    useTechnologyUsers(entityRef);
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  if (error) {
    return (
      <div role="alert">
        <Typography variant="body2">{t('users.unavailable')}</Typography>
        <Button size="small" variant="secondary" onPress={retry}>
          {t('users.retry')}
        </Button>
      </div>
    );
  }
  if (!users.length) {
    return (
      <Typography variant="body2" color="textSecondary" aria-busy={loading}>
        {loading ? '…' : t('users.none')}
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('users.count', { count: total ?? users.length })}
      </Typography>
      <ul className={classes.list}>
        {users.map(user => (
          <li key={stringifyEntityRef(user)} className={classes.user}>
            <EntityRefLink entityRef={user} />
            {typeof user.spec?.owner === 'string' && (
              <EntityRefLink
                entityRef={user.spec.owner}
                defaultKind="group"
                defaultNamespace={user.metadata.namespace}
              />
            )}
            {user.metadata.description && (
              <span className={classes.description}>
                {user.metadata.description}
              </span>
            )}
          </li>
        ))}
      </ul>
      {loadMore && (
        <Button
          size="small"
          variant="secondary"
          onPress={loadMore}
          isDisabled={loading}
        >
          {t('users.more')}
        </Button>
      )}
    </>
  );
}
