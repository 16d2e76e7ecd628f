import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import {
  type UserChoice,
  useTechnologyUsers,
} from '../../data/useTechnologyUsers';
import type { UserGroups } from '../../data/useUserGroups';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { RowsSkeleton } from '../../ui/states/RowsSkeleton';
import { UserFilters } from './UserFilters';
import { UserRows } from '../../ui/users/UserRows';
import { useUserStyles } from '../../ui/users/userStyles';

/** From so many users on, there is something to narrow and to sort. */
const MANY = 5;

/** The catalog is queried when somebody has stopped typing. */
const TYPING_MS = 250;

/** The entities that use a technology, page by page, each with its owner. */
export function UserList(props: { entityRef: string; groups: UserGroups }) {
  const { entityRef, groups } = props;
  const [choice, setChoice] = useState<UserChoice>({});
  const [text, setText] = useState<string>();
  useDebounce(() => setText(choice.text?.trim() || undefined), TYPING_MS, [
    choice.text,
  ]);
  const { users, total, loading, error, retry, loadMore } = useTechnologyUsers(
    entityRef,
    { ...choice, text },
  );
  const classes = useUserStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <>
      {groups.total >= MANY && (
        <UserFilters groups={groups} choice={choice} onChange={setChoice} />
      )}
      {error && (
        <div role="alert">
          <p style={{ marginTop: 0 }}>{t('users.unavailable')}</p>
          <Button size="small" variant="secondary" onPress={retry}>
            {t('users.retry')}
          </Button>
        </div>
      )}
      {loading && !users.length && (
        <RowsSkeleton rows={Math.min(groups.total, 5)} />
      )}
      {!loading && !error && !users.length && (
        <p className={classes.empty} role="status">
          {t('users.noneMatches')}
        </p>
      )}
      {users.length > 0 && (
        <>
          <div className={classes.number} role="status">
            {t('users.count', { count: total ?? users.length })}
          </div>
          <UserRows users={users} label={t('users.title')} />
        </>
      )}
      {loadMore && users.length > 0 && (
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
