import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import {
  adviseFor,
  ANSWER_KINDS,
  type Policy,
} from 'backstage-plugin-cncf-landscape-common';
import { registerFindTechnologies } from '../actions/findTechnologies';
import { searchOf } from '../actions/searchOf';
import type { Landscape } from '../model/Landscape';
import { landscapeDocument } from '../serving/documents';
import { ServedLandscape } from '../serving/ServedLandscape';
import type { GoldenQuery } from './goldenQueries';

/** The places in which people and agents search, each with what it finds, the best first. */
export type SearchSurfaces = Record<
  'tab' | 'approved' | 'action',
  (query: string) => Promise<string[]>
>;

/** The surfaces of a portal that serves a landscape. */
export async function searchSurfaces(
  landscape: Landscape,
  policy?: Policy,
): Promise<SearchSurfaces> {
  const served = new ServedLandscape(landscape);
  const { search } = await searchOf(served, policy?.decisions);
  const document = landscapeDocument(landscape);
  const actions = actionsRegistryServiceMock();
  registerFindTechnologies(actions, {
    registry: { all: async () => new Map([[landscape.id, served]]) },
    getPolicy: () => policy,
    catalog: {} as never,
  });
  return {
    tab: async query => search(query).hits.map(({ item }) => item.name),
    approved: async query => {
      const { answers } = adviseFor(search(query), document, policy);
      return ANSWER_KINDS.filter(kind => kind !== 'avoid').flatMap(kind =>
        answers[kind].map(({ item }) => item.name),
      );
    },
    action: async need => {
      const { output } = await actions.invoke({
        id: 'test:find-technologies',
        input: { need },
      });
      const { technologies } = output as { technologies: { name: string }[] };
      return technologies.map(({ name }) => name);
    },
  };
}

/** How many queries found what they are to find. */
export interface SearchQuality {
  /** Those to which the landscape has an answer. */
  asked: number;
  first: number;
  amongFirstThree: number;
  /** The queries that found none among the first three, with what they found instead. */
  missed: string[];
}

/** Asks a surface what it is to find in a landscape. */
export async function measureSearch(
  { technologies }: Landscape,
  find: (query: string) => Promise<string[]>,
  queries: GoldenQuery[],
): Promise<SearchQuality> {
  const known = new Set(technologies.map(({ technology }) => technology.name));
  const quality = { asked: 0, first: 0, amongFirstThree: 0, missed: [] };
  const result: SearchQuality = quality;
  for (const { query, accepted } of queries) {
    if (accepted.some(name => known.has(name))) {
      const found = await find(query);
      const place = found.findIndex(name => accepted.includes(name));
      result.asked++;
      result.first += Number(place === 0);
      result.amongFirstThree += Number(place >= 0 && place < 3);
      if (place < 0 || place > 2) {
        result.missed.push(`${query}: ${found.slice(0, 3).join(', ')}`);
      }
    }
  }
  return result;
}
