import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import type { UserChoice, UserSort } from '../../data/useTechnologyUsers';
import type { UserGroups } from '../../data/useUserGroups';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { PlainSelect } from '../../ui/controls/PlainSelect';
import { useUserStyles } from '../../ui/users/userStyles';

/** Narrows and sorts the users of a technology. */
export function UserFilters(props: {
  groups: UserGroups;
  choice: UserChoice;
  onChange: (choice: UserChoice) => void;
}) {
  const { groups, choice, onChange } = props;
  const classes = useUserStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const sorts: { value: UserSort; label: string }[] = [
    { value: 'name', label: t('users.sortName') },
    { value: 'nameReversed', label: t('users.sortNameReversed') },
    { value: 'kind', label: t('users.sortKind') },
  ];
  return (
    <div className={classes.filters}>
      <input
        type="search"
        className={classes.search}
        value={choice.text ?? ''}
        placeholder={t('users.searchHint')}
        aria-label={t('users.search')}
        autoComplete="off"
        onChange={event => onChange({ ...choice, text: event.target.value })}
      />
      <PlainSelect
        label={t('users.kind')}
        value={choice.kind ?? ''}
        options={[
          { value: '', label: t('users.allKinds') },
          ...groups.kinds.map(({ value, count }) => ({
            value: value.toLowerCase(),
            label: `${value} (${count})`,
          })),
        ]}
        onChange={kind => onChange({ ...choice, kind: kind || undefined })}
      />
      <PlainSelect
        label={t('users.owner')}
        value={choice.owner ?? ''}
        options={[
          { value: '', label: t('users.allOwners') },
          ...groups.teams.map(({ value, count }) => ({
            value,
            label: `${humanizeEntityRef(parseEntityRef(value), {
              defaultKind: 'group',
            })} (${count})`,
          })),
        ]}
        onChange={owner => onChange({ ...choice, owner: owner || undefined })}
      />
      <PlainSelect
        label={t('users.sort')}
        value={choice.sort ?? 'name'}
        options={sorts}
        onChange={sort => onChange({ ...choice, sort })}
      />
    </div>
  );
}
