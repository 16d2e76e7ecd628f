import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';
import { ITEMS } from './landscapeFixture';

function change(
  facts: Pick<LandscapeChange, 'type' | 'name' | 'version'> &
    Partial<LandscapeChange>,
): LandscapeChange {
  const { title, category, subcategory, maturity } = ITEMS.find(
    item => item.name === facts.name,
  ) ?? {
    title: 'Sealed Box',
    category: 'provisioning',
    subcategory: 'security-compliance',
    maturity: undefined,
  };
  return {
    id: `${facts.version}/${facts.type}/${facts.name}`,
    landscape: 'cncf',
    at:
      facts.version === 'v3' ? '2026-11-20T08:00:00Z' : '2026-11-13T08:00:00Z',
    title,
    category,
    subcategory,
    maturity,
    ...facts,
  };
}

/** Changes of every type, in two versions of the landscape, newest first. */
export const CHANGES: LandscapeChange[] = [
  change({ type: 'added', name: 'vllm', version: 'v3' }),
  change({
    type: 'promoted',
    name: 'opentelemetry',
    version: 'v3',
    before: { maturity: 'sandbox' },
  }),
  change({
    type: 'promoted',
    name: 'k8sgpt',
    version: 'v3',
    before: {},
  }),
  change({
    type: 'archived',
    name: 'open-service-mesh',
    version: 'v3',
    before: { maturity: 'sandbox' },
  }),
  change({ type: 'removed', name: 'sealed-box', version: 'v3' }),
  change({
    type: 'renamed',
    name: 'knative',
    version: 'v2',
    before: { name: 'old-knative', title: 'Old Knative' },
  }),
  change({
    type: 'moved',
    name: 'kubernetes',
    version: 'v2',
    before: { category: 'provisioning', subcategory: 'security-compliance' },
  }),
  change({
    type: 'reclassified',
    name: 'istio',
    version: 'v2',
    before: { maturity: 'archived' },
  }),
];
