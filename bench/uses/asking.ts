import { technologyEntityRef } from 'backstage-plugin-cncf-landscape-common';
import { repeat } from '../measuring/statistics';
import { adoptionOverview } from '../../plugins/cncf-landscape/src/model/adoption/adoptionOverview';
import { FIRST_TECHNOLOGIES } from '../../plugins/cncf-landscape/src/model/adoption/firstScreen';
import {
  declaringQuery,
  overviewQuery,
  teamsQuery,
} from '../../plugins/cncf-landscape/src/data/catalogQueries';
import { createQueryClient } from '../../plugins/cncf-landscape/src/data/createQueryClient';
import type { Catalog } from './startCatalog';

const LANDSCAPE = 'cncf';
const KUBERNETES = `resource:${LANDSCAPE}/kubernetes`;
const TIMES = 15;
const SCOPE = { kind: 'component' };

/** Whatever else a machine does only adds to what a question takes. */
function fastest(times: number[]): number {
  return Math.min(...times);
}

/** What a page asks of the catalog. */
export interface Asking {
  /** From the first question to the last answer. */
  ms: number;
}

/** Opening the entity page of Kubernetes: the entity, and the first services that use it. */
export async function openKubernetes({
  url,
}: Catalog): Promise<Asking & { bytes: number; entityMs: number }> {
  const answers = await repeat(TIMES, async () => {
    const start = performance.now();
    const entity = await get(
      `${url}/entities/by-name/resource/cncf/kubernetes`,
    );
    const entityMs = performance.now() - start;
    await get(
      `${url}/entities/by-query?filter=relations.usesTechnology=${KUBERNETES}&orderField=metadata.name,asc&limit=10&fields=kind,metadata.namespace,metadata.name,metadata.title,spec.type,spec.owner`,
    );
    return {
      ms: performance.now() - start,
      entityMs,
      bytes: entity.length,
    };
  });
  return {
    ms: fastest(answers.map(({ ms }) => ms)),
    entityMs: fastest(answers.map(({ entityMs }) => entityMs)),
    bytes: answers[0].bytes,
  };
}

/**
 * The first screen of the page Adoption, asked by the page's own code: two requests for facets together, which give all
 * numbers and the bars of services, then the teams of the six technologies in sight, four at a time.
 */
export async function openAdoption({
  client,
}: Catalog): Promise<Asking & { overviewMs: number }> {
  const screens = await repeat(TIMES, async () => {
    const start = performance.now();
    const cache = createQueryClient();
    const [overview, declaring] = await Promise.all([
      cache.fetchQuery(overviewQuery(client, SCOPE)),
      cache.fetchQuery(declaringQuery(client, SCOPE)),
    ]);
    const overviewMs = performance.now() - start;
    const { technologies } = adoptionOverview(LANDSCAPE, {
      overview,
      declaring,
    });
    await Promise.all(
      technologies
        .slice(0, FIRST_TECHNOLOGIES)
        .map(({ value: name }) =>
          cache.fetchQuery(
            teamsQuery(
              client,
              SCOPE,
              technologyEntityRef({ landscape: LANDSCAPE, name }),
            ),
          ),
        ),
    );
    return { ms: performance.now() - start, overviewMs };
  });
  return {
    ms: fastest(screens.map(({ ms }) => ms)),
    overviewMs: fastest(screens.map(({ overviewMs }) => overviewMs)),
  };
}

async function get(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} answers ${response.status}`);
  }
  return response.text();
}
