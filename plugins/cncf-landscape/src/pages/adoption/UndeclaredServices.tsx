import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { servicesRequest } from '../../model/adoption/adoptionRequests';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { AdoptionData } from './AdoptionData';
import { AdoptionSection } from './AdoptionSection';
import { CsvButton } from './CsvButton';
import { ServiceTable } from './ServiceTable';
import { useSeen } from '../../scheduling/useSeen';
import { useServiceRows } from './useServiceRows';

const PAGE_SIZE = 10;

/** The services that declare no technology: nobody knows yet what they use. */
export function UndeclaredServices({ adoption }: { adoption: AdoptionData }) {
  const { kind, type, owner } = adoption.choice.scope;
  const { landscape } = useLandscapeData();
  const [ref, seen] = useSeen<HTMLDivElement>();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const request = useMemo(
    () =>
      servicesRequest({ kind, type, owner }, { undeclared: true }, PAGE_SIZE),
    [kind, type, owner],
  );
  const rows = useServiceRows(request);
  return (
    <div ref={ref} style={{ minHeight: 160 }}>
      <AdoptionSection
        title={t('adoption.unnamed')}
        action={
          <CsvButton
            title={t('adoption.unnamed')}
            file={`undeclared-${landscape.id}`}
            rows={rows}
          />
        }
      >
        {seen && (
          <ServiceTable
            title={t('adoption.unnamed')}
            request={request}
            empty={t('adoption.unnamedNone')}
          />
        )}
      </AdoptionSection>
    </div>
  );
}
