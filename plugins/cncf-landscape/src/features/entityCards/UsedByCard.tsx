import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import { useUserGroups } from '../../data/useUserGroups';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { GroupedUsers } from './GroupedUsers';
import { RowsSkeleton } from '../../ui/states/RowsSkeleton';
import { UserGroupPicker, type UserGroup } from './UserGroupPicker';
import { UserList } from './UserList';

/** Who uses a technology: services, systems, teams. */
function Users({ entityRef }: { entityRef: string }) {
  const { value, error, loading, retry } = useUserGroups(entityRef);
  const [group, setGroup] = useState<UserGroup>('services');
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (error && !loading) {
    return (
      <div role="alert">
        <p style={{ marginTop: 0 }}>{t('users.unavailable')}</p>
        <Button size="small" variant="secondary" onPress={retry}>
          {t('users.retry')}
        </Button>
      </div>
    );
  }
  if (!value) {
    return <RowsSkeleton rows={5} />;
  }
  if (!value.total) {
    return <p style={{ margin: 0 }}>{t('users.none')}</p>;
  }
  return (
    <>
      <UserGroupPicker groups={value} group={group} onChange={setGroup} />
      {group === 'services' && (
        <UserList entityRef={entityRef} groups={value} />
      )}
      {group === 'systems' && (
        <GroupedUsers
          counts={value.systems}
          kind="system"
          empty={t('users.noSystems')}
        />
      )}
      {group === 'teams' && (
        <GroupedUsers
          counts={value.teams}
          kind="group"
          empty={t('users.noTeams')}
        />
      )}
    </>
  );
}

/** On a technology's entity page: who uses it, as far as the user may know. */
export function UsedByCard() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <EntityInfoCard title={t('users.title')}>
      <Users key={entityRef} entityRef={entityRef} />
    </EntityInfoCard>
  );
}
