import { ITEMS, LANDSCAPE } from '../../__testUtils__/landscapeFixture';
import { filterItems, placementsIn, shownGroup } from './filterItems';
import { type Selection, readSelection } from './selection';

const users = new Map([
  ['kubernetes', 12],
  ['prometheus', 3],
]);

function selected(query: string): Selection {
  return readSelection(new URLSearchParams(query));
}

function filtered(query: string, context = {}): string[] {
  return filterItems(ITEMS, selected(query), context).map(({ name }) => name);
}

describe('filterItems', () => {
  it('leaves everything where nothing is chosen, in its order', () => {
    expect(filtered('')).toEqual(ITEMS.map(({ name }) => name));
  });

  it('leaves what matches any of the values of one filter', () => {
    expect(filtered('maturity=sandbox,archived')).toEqual([
      'open-service-mesh',
      'k8sgpt',
    ]);
    expect(filtered('subcategory=service-mesh,security-compliance')).toEqual([
      'istio',
      'open-service-mesh',
      'open-policy-agent',
      'falco',
    ]);
  });

  it('leaves what matches every filter', () => {
    expect(
      filtered('maturity=graduated&category=orchestration-management'),
    ).toEqual(['kubernetes', 'istio']);
    expect(filtered('category=provisioning&subcategory=service-mesh')).toEqual(
      [],
    );
  });

  it('takes items without a maturity for what is not a project', () => {
    expect(filtered('maturity=none')).toEqual([
      'hashicorp-nomad',
      'prometheus-consulting',
      'vllm',
      'acme-member',
    ]);
  });

  it('finds an item in every place where it is listed', () => {
    expect(filtered('category=provisioning')).toContain('falco');
    expect(filtered('category=observability-and-analysis')).toContain('falco');
    expect(filtered('subcategory=observability')).toContain('falco');
  });

  it('wants category and subcategory of one and the same place', () => {
    expect(
      filtered('category=provisioning&subcategory=observability'),
    ).not.toContain('falco');
  });

  it('distinguishes subcategories with the same slug by the category before it', () => {
    expect(filtered('subcategory=framework')).toEqual(['knative', 'vllm']);
    expect(filtered('subcategory=inference/framework')).toEqual(['vllm']);
  });

  it('leaves what the company uses, and nothing where nobody knows what that is', () => {
    expect(filtered('used=1', { users })).toEqual(['kubernetes', 'prometheus']);
    expect(filtered('used=1')).toEqual([]);
  });

  it('leaves what is in a ring, and what the policy does not mention', () => {
    const items = ITEMS.slice(0, 3).map((item, index) => ({
      ...item,
      ring: ['adopt', undefined, 'hold'][index],
    }));
    const left = (query: string) =>
      filterItems(items, selected(query), {}).map(({ name }) => name);
    expect(left('ring=adopt')).toEqual(['kubernetes']);
    expect(left('ring=hold,none')).toEqual(['hashicorp-nomad', 'istio']);
  });

  it('leaves what is open source, or what is not, as far as that is known', () => {
    const texts = {
      kubernetes: {},
      'hashicorp-nomad': {},
      vllm: { repository: 'https://github.com/vllm-project/vllm' },
      knative: { openSource: false },
    };
    expect(filtered('oss=1', { texts })).toEqual(['kubernetes', 'vllm']);
    expect(filtered('oss=0', { texts })).toEqual([
      'hashicorp-nomad',
      'knative',
    ]);
    expect(filtered('oss=1')).toEqual([]);
  });

  it('leaves what has any of some tags', () => {
    const texts = {
      kubernetes: { tags: ['containers'] },
      prometheus: { tags: ['monitoring', 'metrics'] },
    };
    expect(filtered('tag=metrics,alerts', { texts })).toEqual(['prometheus']);
  });

  it('leaves only the categories of the chosen group', () => {
    const slugs = shownGroup(LANDSCAPE, selected('group=members'))!.categories;
    const categories = LANDSCAPE.categories.filter(({ slug }) =>
      slugs.includes(slug),
    );
    const placements = placementsIn(categories);
    expect(filtered('', { placements })).toEqual(['acme-member']);
    expect(
      filtered('', {
        placements: placementsIn(
          // As a landscape has them whose settings hide all of theirs.
          categories.map(category => ({ ...category, subcategories: [] })),
        ),
      }),
    ).toEqual([]);
  });
});

describe('shownGroup', () => {
  it('is a group that is called as all of them are', () => {
    const all = { slug: 'all', name: 'All', categories: ['runtime'] };
    const landscape = { ...LANDSCAPE, groups: [...LANDSCAPE.groups, all] };
    expect(shownGroup(landscape, selected('group=all'))).toBe(all);
    expect(shownGroup(LANDSCAPE, selected('group=all'))).toBeUndefined();
  });

  const shown = (query: string) => shownGroup(LANDSCAPE, selected(query))?.slug;

  it('is the first group where none is chosen or the chosen one is unknown', () => {
    const [first] = LANDSCAPE.groups;
    expect(shown('')).toBe(first.slug);
    expect(shown('group=gone')).toBe(first.slug);
  });

  it('is the chosen group', () => {
    expect(shown('group=members')).toBe('members');
  });

  it('is the group of the categories that a link names', () => {
    expect(shown('category=cncf-members')).toBe('members');
    expect(shown('category=provisioning')).toBe(LANDSCAPE.groups[0].slug);
    const { slug } = LANDSCAPE.categories.find(
      category => category.slug === 'cncf-members',
    )!.subcategories[0];
    expect(shown(`subcategory=${slug}`)).toBe('members');
    expect(shown(`subcategory=cncf-members/${slug}`)).toBe('members');
  });

  it('is everything where all is chosen, where no group has it all, or where there are no groups', () => {
    expect(shown('group=all')).toBeUndefined();
    expect(shown('category=cncf-members,provisioning')).toBeUndefined();
    expect(
      shownGroup({ ...LANDSCAPE, groups: [] }, selected('')),
    ).toBeUndefined();
  });
});
