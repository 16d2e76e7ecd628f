import type { LandscapeCategory } from 'backstage-plugin-cncf-landscape-common';
import type { CategoryOrder } from './orderCategories';
import { placeSlug } from './placeSlug';

/** Categories that tell the landscape of the CNCF from all others. */
const ITS_OWN = [
  'CNCF Members',
  'Provisioning',
  'Runtime',
  'Orchestration & Management',
  'App Definition and Development',
  'Observability and Analysis',
];

/** What belongs together in it, what developers look for first. */
const GROUPS = [
  {
    name: 'Projects and products',
    alias: 'projects',
    categories: [
      'App Definition and Development',
      'Orchestration & Management',
      'Runtime',
      'Provisioning',
      'Observability and Analysis',
    ],
  },
  {
    name: 'AI Native',
    alias: 'ai-native',
    categories: [
      'AI Agent',
      'Inference',
      'Training',
      'Data',
      'AI Native Infra',
    ],
  },
  {
    name: 'Platforms and partners',
    alias: 'partners',
    categories: ['Platform', 'Special'],
  },
  { name: 'Serverless', categories: ['Serverless'] },
  { name: 'Wasm', categories: ['Wasm'] },
  { name: 'Members', categories: ['CNCF Members'] },
];

/**
 * Groups for the landscape of the CNCF, whose repository says nothing of them: its settings are kept in another one. None for
 * other landscapes. Categories that it did not have when this was written are in a group of their own.
 */
export function cncfGroups(
  categories: LandscapeCategory[],
): CategoryOrder['groups'] {
  const known = new Set(categories.map(({ slug }) => slug));
  if (!ITS_OWN.every(name => known.has(placeSlug(name)))) {
    return undefined;
  }
  const grouped = new Set(
    GROUPS.flatMap(group => group.categories.map(placeSlug)),
  );
  const others = categories.filter(({ slug }) => !grouped.has(slug));
  return [...GROUPS, { name: 'Other', categories: others.map(c => c.name) }]
    .map(group => ({
      ...group,
      categories: group.categories.filter(name => known.has(placeSlug(name))),
    }))
    .filter(group => group.categories.length);
}
