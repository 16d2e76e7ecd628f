import path from 'node:path';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import type { TechnologyList } from 'backstage-plugin-cncf-landscape-common';
import { landscapeServiceRef } from 'backstage-plugin-cncf-landscape-node';
import catalogModule from '../../plugins/catalog-backend-module-cncf-landscape/src';
import { providerEntities } from '../../plugins/catalog-backend-module-cncf-landscape/src/entities/providerEntities';
import { technologyList } from '../../plugins/cncf-landscape-backend/src/serving/documents';
import type { Landscape } from '../../plugins/cncf-landscape-backend/src/model/Landscape';
import { runs } from '../measuring/machine';
import { median, timed } from '../measuring/statistics';
import { printTable, readable, verdict } from '../measuring/table';
import { startCatalog } from './startCatalog';
import { locationOf, writeEntities } from './staticFile';

const PROVIDER_TASK = 'cncf-landscape-provider:cncf';
const MAX_RATIO = 1.05;

/** The technology of which something changes. */
const CHANGED = 'kubernetes';
const CHANGED_REF = `resource:cncf/${CHANGED}`;

interface Measured {
  ms: number;
  processed: number;
}

function entitiesOf(list: TechnologyList) {
  const include = { subcategories: [], technologies: [] };
  const provider = {
    id: 'cncf',
    landscape: list.id,
    owner: 'group:cncf/cncf',
    include,
  };
  const noPolicy = { rings: [], decisions: [], findings: [] };
  return providerEntities(list, 'cncf', [provider], noPolicy).entities;
}

function withChange(list: TechnologyList): TechnologyList {
  return {
    ...list,
    version: `${list.version}-changed`,
    technologies: list.technologies.map(technology =>
      technology.name === CHANGED
        ? { ...technology, description: 'Described in another way.' }
        : technology,
    ),
  };
}

/** This project's provider, from the moment at which it gets the landscape. */
async function throughProvider(list: TechnologyList): Promise<Measured> {
  let served = list;
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  const landscapes = createServiceFactory({
    service: landscapeServiceRef,
    deps: {},
    factory: () => ({
      listLandscapes: async () => [
        {
          id: list.id,
          title: list.title,
          version: served.version,
          counts: { items: 0, projects: 0, maturity: {} },
          source: 'memory',
          findings: [],
          findingCount: 0,
        },
      ],
      getTechnologies: async () => {
        await opened;
        return served;
      },
      getPolicy: async () => ({ rings: [], decisions: [], findings: [] }),
    }),
  });
  const catalog = await startCatalog([catalogModule, landscapes]);
  try {
    const { ms } = await timed(async () => {
      open();
      await catalog.untilStitched(entitiesOf(list).length);
    });
    const processed = await catalog.processedBy(async () => {
      served = withChange(list);
      await catalog.trigger(PROVIDER_TASK);
    }, CHANGED_REF);
    return { ms, processed: processed.length };
  } finally {
    await catalog.stop();
  }
}

/** The same entities in a file that the catalog reads itself, from the moment at which it knows of the file. */
async function throughFile(
  list: TechnologyList,
  folder: string,
): Promise<Measured> {
  const file = path.join(folder, 'technologies.yaml');
  const entities = entitiesOf(list);
  writeEntities(file, entities);
  const catalog = await startCatalog([]);
  try {
    const { ms } = await timed(async () => {
      await catalog.connection.applyMutation({
        type: 'full',
        entities: [{ entity: locationOf(file) }],
      });
      await catalog.untilStitched(entities.length);
    });
    const processed = await catalog.processedBy(async () => {
      writeEntities(file, entitiesOf(withChange(list)));
      await catalog.refresh('location:default/static');
    }, CHANGED_REF);
    return { ms, processed: processed.length };
  } finally {
    await catalog.stop();
  }
}

/** All technologies into the catalog, by this project's provider and as a file of the same entities, turn by turn. */
export async function measureCatalog(landscape: Landscape, folder: string) {
  const list = technologyList(landscape);
  const { length } = entitiesOf(list);
  const rounds: { provider: Measured; file: Measured }[] = [];
  for (let round = 0; round < runs(3); round++) {
    rounds.push({
      file: await throughFile(list, folder),
      provider: await throughProvider(list),
    });
  }
  const row = (of: (round: (typeof rounds)[number]) => Measured) => ({
    ms: median(rounds.map(round => of(round).ms)),
    processed: median(rounds.map(round => of(round).processed)),
  });
  const file = row(round => round.file);
  const provider = row(round => round.provider);
  const ratio = provider.ms / file.ms;
  console.log(`\n${length} entities into a catalog, until all are stitched\n`);
  printTable(
    ['', 'ms', 'ratio', 'target', '', 'processed after one change'],
    [
      [
        ...['a file that the catalog reads', readable(file.ms), '1.00', '', ''],
        String(file.processed),
      ],
      [
        ...['the provider', readable(provider.ms), ratio.toFixed(2)],
        ...[MAX_RATIO.toFixed(2), verdict(ratio, MAX_RATIO)],
        String(provider.processed),
      ],
    ],
  );
}
