import { createExtensionDataRef } from '@backstage/frontend-plugin-api';
import type { AddedCard, AddedColumn, AddedSection } from './Additions';

export const detailsSectionDataRef =
  createExtensionDataRef<AddedSection>().with({
    id: 'cncf-landscape.details-section',
  });

export const columnDataRef = createExtensionDataRef<AddedColumn>().with({
  id: 'cncf-landscape.column',
});

export const cardDataRef = createExtensionDataRef<AddedCard>().with({
  id: 'cncf-landscape.card',
});
