import { ANNOTATION_LOCATION, type Entity } from '@backstage/catalog-model';
import type {
  Technology,
  TechnologyList,
} from 'backstage-plugin-cncf-landscape-common';

const TECHNOLOGIES = 255;
const TECHNOLOGIES_OF_A_SERVICE = 5;
const SHARE_WITH_KUBERNETES = 0.95;
const SERVICES_OF_A_TEAM = 20;
const SERVICES_OF_A_SYSTEM = 5;

/** A landscape as large as the real one is in projects, with Kubernetes before all others. */
export function landscape(): TechnologyList {
  const technologies = Array.from({ length: TECHNOLOGIES }, (_, rank) =>
    technology(rank === 0 ? 'kubernetes' : `technology-${rank}`),
  );
  technologies[0].aliases.push('k8s');
  return { id: 'cncf', title: 'CNCF', version: '1', technologies };
}

function technology(name: string): Technology {
  return {
    landscape: 'cncf',
    name,
    title: name,
    maturity: 'sandbox',
    category: 'runtime',
    subcategory: 'container-runtime',
    itemId: `runtime--container-runtime--${name}`,
    description: 'What it is for, in a sentence of about the usual length.',
    homepage: `https://example.com/${name}`,
    links: [
      {
        type: 'homepage',
        title: 'Homepage',
        url: `https://example.com/${name}`,
      },
    ],
    aliases: [],
    tags: [],
    dates: {},
    audits: [],
  };
}

/** How a service tells which technologies it uses: in its annotation, or not at all, though it has tags. */
export type Manner = 'annotation' | 'silent';

/** A company of so many services, with its teams and systems. The same for the same numbers. */
export function company(services: number, manner: Manner): Entity[] {
  const random = pseudorandom(services);
  const count = (each: number) => Math.ceil(services / each);
  return [
    ...Array.from({ length: count(SERVICES_OF_A_TEAM) }, (_, i) =>
      entity('Group', `team-${i}`, { type: 'team', children: [] }),
    ),
    ...Array.from({ length: count(SERVICES_OF_A_SYSTEM) }, (_, i) =>
      entity('System', `system-${i}`, { owner: teamOf(i, count(20)) }),
    ),
    ...Array.from({ length: services }, (_, i) =>
      service(
        i,
        manner === 'annotation' ? technologiesOfAService(random) : undefined,
        services,
      ),
    ),
  ];
}

/** A service of the company; the others of its kind are made with the same number. */
export function service(
  i: number,
  uses: string[] | undefined,
  services: number,
): Entity {
  const component = entity('Component', `service-${i}`, {
    type: 'service',
    lifecycle: 'production',
    owner: teamOf(i, Math.ceil(services / SERVICES_OF_A_TEAM)),
    system: `system-${Math.floor(i / SERVICES_OF_A_SYSTEM)}`,
  });
  component.metadata.tags = ['java', 'internal'];
  if (uses) {
    component.metadata.annotations!['cncf-landscape/uses'] = uses.join(', ');
  }
  return component;
}

function teamOf(i: number, teams: number): string {
  return `group:default/team-${i % teams}`;
}

function entity(kind: string, name: string, spec: Entity['spec']): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      description: `What ${name} is for, in a sentence of the usual length.`,
      annotations: {
        [ANNOTATION_LOCATION]: 'test:company',
        'backstage.io/managed-by-origin-location': 'test:company',
      },
    },
    spec,
  };
}

/** Five different technologies: nearly always Kubernetes, and others, of which a few are in use everywhere and most hardly. */
function technologiesOfAService(random: () => number): string[] {
  const chosen = new Set<string>(
    random() < SHARE_WITH_KUBERNETES ? ['kubernetes'] : [],
  );
  while (chosen.size < TECHNOLOGIES_OF_A_SERVICE) {
    chosen.add(`technology-${zipf(random, TECHNOLOGIES - 1)}`);
  }
  return [...chosen];
}

/** A number from 1 to the highest: 2 is half as likely as 1, 3 a third, and so on. */
function zipf(random: () => number, highest: number): number {
  let left =
    random() *
    Array.from({ length: highest }).reduce<number>(
      (sum, _, index) => sum + 1 / (index + 1),
      0,
    );
  let number = 1;
  while (number < highest && left > 1 / number) {
    left -= 1 / number;
    number++;
  }
  return number;
}

/** A linear congruential generator: the same company every time. */
function pseudorandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
