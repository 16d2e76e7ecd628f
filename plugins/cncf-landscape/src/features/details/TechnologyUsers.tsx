import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import Typography from '@material-ui/core/Typography';
import { useTechnologyUsers } from '../../data/useTechnologyUsers';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { UserRows } from '../../ui/users/UserRows';

/** The entities that use a technology and that the user may see, page by page, each with its owner. */
export function TechnologyUsers({ entityRef }: { entityRef: string }) {
  const { users, total, loading, error, retry, loadMore } =
    useTechnologyUsers(entityRef);
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
      <UserRows users={users} />
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
