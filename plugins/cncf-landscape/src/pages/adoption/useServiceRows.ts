import type { QueryEntitiesInitialRequest } from '@backstage/catalog-client';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { collectEntities } from '../../data/collectEntities';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** Collects a list of services as the rows of a file. */
export function useServiceRows(
  request: QueryEntitiesInitialRequest,
): () => Promise<(string | undefined)[][]> {
  const catalogApi = useApi(catalogApiRef);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return useCallback(async () => {
    const text = (value: unknown) =>
      typeof value === 'string' ? value : undefined;
    const entities = await collectEntities(catalogApi, request);
    return [
      [
        t('adoption.reference'),
        t('adoption.name'),
        t('adoption.type'),
        t('adoption.owner'),
        t('adoption.description'),
      ],
      ...entities.map(entity => [
        stringifyEntityRef(entity),
        entity.metadata.title ?? entity.metadata.name,
        text(entity.spec?.type),
        text(entity.spec?.owner),
        entity.metadata.description,
      ]),
    ];
  }, [catalogApi, request, t]);
}
