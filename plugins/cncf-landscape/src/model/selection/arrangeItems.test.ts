import {
  ITEMS,
  LANDSCAPE,
  textsIn,
} from '../../__testUtils__/landscapeFixture';
import { arrangeItems, arrangeRows, shownPlacement } from './arrangeItems';
import { type Sort, SORTS } from './orders';

const users = new Map([
  ['prometheus', 7],
  ['vllm', 9],
]);

function arranged(
  sort: Sort,
  isShown: (place: { category: string }) => boolean = () => true,
) {
  const items = ITEMS.filter(({ name }) => name !== 'acme-member');
  return arrangeItems(items, {
    categories: LANDSCAPE.categories,
    sort,
    users,
    isShown,
  });
}

function titles(sort: Sort): string[] {
  const sections = arranged(sort);
  expect(sections).toHaveLength(1);
  expect(sections[0].placement).toBeUndefined();
  return sections[0].items.map(({ title }) => title);
}

describe('arrangeItems', () => {
  it('puts items under their subcategories, in the order of the landscape, without empty ones', () => {
    expect(arranged('place').map(({ key }) => key)).toEqual([
      'provisioning/security-compliance',
      'orchestration-management/scheduling-orchestration',
      'orchestration-management/service-mesh',
      'observability-and-analysis/observability',
      'serverless/framework',
      'inference/framework',
    ]);
  });

  it('puts the most mature first within a subcategory, and names in order within a maturity', () => {
    const [observability] = arranged(
      'place',
      ({ category }) => category === 'observability-and-analysis',
    );
    expect(observability.items.map(({ name }) => name)).toEqual([
      'falco',
      'prometheus',
      'opentelemetry',
      'k8sgpt',
      'prometheus-consulting',
    ]);
  });

  it('puts an item that is listed twice into both places, as far as they are shown', () => {
    const places = (isShown?: (place: { category: string }) => boolean) =>
      arranged('place', isShown)
        .filter(({ items }) => items.some(({ name }) => name === 'falco'))
        .map(({ placement }) => placement?.category);
    expect(places()).toEqual(['provisioning', 'observability-and-analysis']);
    expect(places(({ category }) => category !== 'provisioning')).toEqual([
      'observability-and-analysis',
    ]);
  });

  it('makes one list in the order of names, without regard to case', () => {
    expect(titles('name').slice(0, 4)).toEqual([
      'Falco',
      'HashiCorp Nomad',
      'Istio',
      'K8sGPT',
    ]);
    expect(titles('name').at(-1)).toBe('vLLM');
  });

  it('makes one list in the order of maturity, then of names', () => {
    expect(titles('maturity').slice(5)).toEqual([
      'Prometheus',
      'OpenTelemetry',
      'K8sGPT',
      'Open Service Mesh',
      'HashiCorp Nomad',
      'Prometheus Consulting',
      'vLLM',
    ]);
  });

  it('makes one list of what most use first, then of names', () => {
    expect(titles('users').slice(0, 3)).toEqual([
      'vLLM',
      'Prometheus',
      'Falco',
    ]);
  });

  it('leaves the given list as it was', () => {
    const before = [...ITEMS];
    arranged('name');
    arranged('place');
    expect(ITEMS).toEqual(before);
  });
});

describe('arrangeRows', () => {
  const items = ITEMS.filter(({ name }) => name !== 'acme-member');
  const rows = (sort: Sort, reverse = false) =>
    arrangeRows(items, {
      categories: LANDSCAPE.categories,
      sort,
      reverse,
      users,
      texts: textsIn('en').items,
      isShown: () => true,
    }).map(({ name }) => name);

  it('has each item once, in any order', () => {
    for (const sort of SORTS) {
      for (const reverse of [false, true]) {
        expect(rows(sort, reverse).sort()).toEqual(
          items.map(({ name }) => name).sort(),
        );
      }
    }
  });

  it('turns the order round, but leaves at the end what it knows nothing of', () => {
    const known = ['open-policy-agent', 'prometheus', 'kubernetes'];
    expect(rows('accepted').slice(0, 3)).toEqual(known);
    expect(rows('accepted', true).slice(0, 3)).toEqual(known.reverse());
    expect(rows('users').slice(0, 2)).toEqual(['vllm', 'prometheus']);
    expect(rows('users', true).slice(0, 2)).toEqual(['prometheus', 'vllm']);
    expect(rows('maturity', true)[0]).toBe('open-service-mesh');
    expect(rows('place', true)).toEqual(rows('place').reverse());
  });

  it('puts an item where it is shown, its own place first', () => {
    const falco = items.find(({ name }) => name === 'falco')!;
    expect(shownPlacement(falco, () => true).category).toBe('provisioning');
    expect(
      shownPlacement(falco, ({ category }) => category !== 'provisioning')
        .category,
    ).toBe('observability-and-analysis');
  });
});
