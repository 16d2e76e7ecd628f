import { repeat } from '../measuring/statistics';
import {
  namingRequest,
  overviewRequest,
  teamsRequest,
} from '../../plugins/cncf-landscape/src/data/adoptionQueries';
import type { Catalog } from './startCatalog';

const KUBERNETES = 'resource:cncf/kubernetes';
const TIMES = 15;
const SCOPE = { kind: 'component' };
const IN_SIGHT = 10;
const AT_A_TIME = 4;

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
 * The first screen of the page Adoption: two facets together, which give all numbers and bars, then the teams of the ten
 * technologies in sight, four at a time.
 */
export async function openAdoption({
  client,
}: Catalog): Promise<Asking & { overviewMs: number }> {
  const answers = await repeat(TIMES, async () => {
    const start = performance.now();
    const [overview] = await Promise.all([
      client.getEntityFacets(overviewRequest(SCOPE)),
      client.getEntityFacets(namingRequest(SCOPE)),
    ]);
    const overviewMs = performance.now() - start;
    const used = overview.facets['relations.usesTechnology'] ?? [];
    const inSight = [...used]
      .sort((a, b) => b.count - a.count)
      .slice(0, IN_SIGHT)
      .map(({ value }) => value);
    const askNext = async (): Promise<void> => {
      const technology = inSight.shift();
      if (technology) {
        await client.getEntityFacets(teamsRequest(SCOPE, technology));
        await askNext();
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, askNext));
    return { ms: performance.now() - start, overviewMs };
  });
  return {
    ms: fastest(answers.map(({ ms }) => ms)),
    overviewMs: fastest(answers.map(({ overviewMs }) => overviewMs)),
  };
}

async function get(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} answers ${response.status}`);
  }
  return response.text();
}
