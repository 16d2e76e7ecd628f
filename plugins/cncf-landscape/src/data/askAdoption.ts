import type { CatalogApi } from '@backstage/catalog-client';
import type { AdoptionAnswers } from '../model/adoption/adoptionOverview';
import {
  namingRequest,
  overviewRequest,
  type ServiceScope,
} from '../model/adoption/adoptionQueries';

/** Asks the catalog for what the page "Adoption" needs before it shows anything. */
export async function askAdoption(
  catalogApi: Pick<CatalogApi, 'getEntityFacets'>,
  scope: ServiceScope,
): Promise<AdoptionAnswers> {
  const [overview, naming] = await Promise.all([
    catalogApi.getEntityFacets(overviewRequest(scope)),
    catalogApi.getEntityFacets(namingRequest(scope)),
  ]);
  return { overview, naming };
}
