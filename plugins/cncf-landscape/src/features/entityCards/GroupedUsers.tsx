import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import type { Count } from '../../model/adoption/readFacets';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useUserStyles } from '../../ui/users/userStyles';

const PAGE_SIZE = 10;

/** Systems or teams, each with how many users of a technology it has; the one with the most first. */
export function GroupedUsers(props: {
  counts: Count[];
  /** What they are where a reference does not say so. */
  kind: string;
  /** What to say where there are none. */
  empty: string;
}) {
  const { counts, kind, empty } = props;
  const [shown, setShown] = useState(PAGE_SIZE);
  const classes = useUserStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (!counts.length) {
    return <p className={classes.empty}>{empty}</p>;
  }
  return (
    <>
      <ul className={classes.list} aria-label={t('users.title')}>
        {counts.slice(0, shown).map(({ value, count }) => (
          <li key={value} className={classes.user}>
            <EntityRefLink entityRef={value} defaultKind={kind} />
            <span className={classes.number}>{t('users.uses', { count })}</span>
          </li>
        ))}
      </ul>
      {counts.length > shown && (
        <Button
          size="small"
          variant="secondary"
          onPress={() => setShown(shown + PAGE_SIZE)}
        >
          {t('users.more')}
        </Button>
      )}
    </>
  );
}
