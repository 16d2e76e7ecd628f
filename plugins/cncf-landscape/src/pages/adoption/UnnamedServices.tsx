import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { servicesRequest } from '../../model/adoption/adoptionQueries';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { AdoptionData } from './AdoptionData';
import { AdoptionSection } from './AdoptionSection';
import { CsvButton } from './CsvButton';
import { ServiceTable } from './ServiceTable';
import { useInSight } from '../../scheduling/useInSight';
import { useServiceRows } from './useServiceRows';

const PAGE_SIZE = 10;

/** The services that name no technology: nobody knows yet what they use. */
export function UnnamedServices({ adoption }: { adoption: AdoptionData }) {
  const { kind, type, owner } = adoption.choice.scope;
  const { landscape } = useLandscapeData();
  const [ref, seen] = useInSight<HTMLDivElement>();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const request = useMemo(
    () => servicesRequest({ kind, type, owner }, { unnamed: true }, PAGE_SIZE),
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
            file={`unnamed-${landscape.id}`}
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
