import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { TechnologyUsers } from '../TechnologyDetails/TechnologyUsers';

/** On a technology's entity page: who uses it, as far as the asker may know. */
export function UsedByCard() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <EntityInfoCard title={t('users.title')}>
      <TechnologyUsers key={entityRef} entityRef={entityRef} />
    </EntityInfoCard>
  );
}
