import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { technologyEntityRef } from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import type { AdoptionList } from '../../model/adoption/adoptionSelection';
import {
  type ServiceChoice,
  type ServiceScope,
  servicesRequest,
} from '../../model/adoption/adoptionRequests';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useAdoptionStyles } from './adoptionStyles';
import { CsvButton } from './CsvButton';
import { ServiceTable } from './ServiceTable';
import { useServiceRows } from './useServiceRows';

const PAGE_SIZE = 50;

type ServicesOf = Exclude<AdoptionList, { of: 'teams' }>;

function choiceOf(list: ServicesOf, landscape: string): ServiceChoice {
  const { of, team } = list;
  switch (of) {
    case 'declaring':
      return { technology: true, team };
    case 'undeclared':
      return { undeclared: true, team };
    default:
      return {
        team,
        technology:
          list.technology &&
          technologyEntityRef({ landscape, name: list.technology }),
      };
  }
}

/** The services behind a figure. */
export function ServiceList(props: {
  scope: ServiceScope;
  list: ServicesOf;
  title: string;
}) {
  const { scope, list, title } = props;
  const { landscape } = useLandscapeData();
  const { more } = useAdoptionStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const request = useMemo(
    () => servicesRequest(scope, choiceOf(list, landscape.id), PAGE_SIZE),
    [scope, list, landscape.id],
  );
  const rows = useServiceRows(request);
  return (
    <>
      <ServiceTable
        title={title}
        request={request}
        empty={t('adoption.listEmpty')}
      />
      <div className={more}>
        <CsvButton
          title={title}
          file={`services-${landscape.id}`}
          rows={rows}
        />
      </div>
    </>
  );
}
