import {
  type AnswerKind,
  adviseFor,
  createLandscapeSearch,
} from 'backstage-plugin-cncf-landscape-common';
import { LANDSCAPE, textsIn } from '../../__testUtils__/landscapeFixture';
import { POLICY, decision } from '../../__testUtils__/policyFixture';

const { search } = createLandscapeSearch({
  landscape: LANDSCAPE,
  texts: [textsIn('en'), textsIn('ko')],
});

function needOf(need: string) {
  const [category, subcategory] = need.split('/');
  return subcategory ? { category, subcategory } : search(need);
}

function advice(need: string, policy = POLICY) {
  const { answers, places } = adviseFor(needOf(need), LANDSCAPE, policy);
  const namesOf = (kind: AnswerKind) =>
    answers[kind].map(({ item }) => item.name);
  return {
    use: namesOf('use'),
    try: namesOf('try'),
    landscape: namesOf('landscape'),
    avoid: namesOf('avoid'),
    answers,
    places,
  };
}

describe('the advice for a need', () => {
  it('has what the company uses, what it tries, what is settled, and what to avoid', () => {
    expect(advice('orchestration-management/service-mesh')).toMatchObject({
      use: [],
      try: [],
      landscape: ['istio'],
      avoid: ['open-service-mesh'],
    });
    expect(advice('observability-and-analysis/observability')).toMatchObject({
      use: ['prometheus'],
      try: ['opentelemetry', 'falco'],
      landscape: [],
      avoid: [],
    });
  });

  it('understands a need in words', () => {
    expect(advice('collect metrics')).toMatchObject({
      use: ['prometheus'],
      try: ['opentelemetry'],
    });
    expect(advice('What should I use for running containers?').use).toEqual([
      'kubernetes',
    ]);
  });

  it('takes a word for its relatives', () => {
    expect(advice('tracing').try).toEqual(['opentelemetry']);
    expect(advice('scheduling').use).toEqual(['kubernetes']);
  });

  it('brings the technologies of the subcategory that the need names, whatever their texts say', () => {
    expect(advice('a service mesh')).toMatchObject({
      landscape: ['istio'],
      avoid: ['open-service-mesh'],
    });
  });

  it('brings the technologies of a subcategory whose guide speaks of the need', () => {
    const { landscape, places } = advice('threats');
    expect(landscape).toEqual(['open-policy-agent']);
    expect(places[0].place).toEqual({
      category: 'provisioning',
      subcategory: 'security-compliance',
    });
  });

  it('finds what has some of the words where nothing has them all', () => {
    expect(advice('metrics for sourdough').use).toEqual(['prometheus']);
  });

  it('understands Korean, with its particles', () => {
    expect(advice('메트릭을 수집하는 도구').use).toEqual(['prometheus']);
    expect(advice('위협').landscape).toEqual(['open-policy-agent']);
  });

  it('puts what is graduated before what incubates, and leaves out the sandbox', () => {
    const policy = { ...POLICY, decisions: [] };
    expect(
      advice('observability-and-analysis/observability', policy),
    ).toMatchObject({ landscape: ['falco', 'prometheus', 'opentelemetry'] });
  });

  it('warns of what its foundation archived, but follows the company where it decided otherwise', () => {
    const nothing = { ...POLICY, decisions: [] };
    expect(advice('service mesh', nothing).avoid).toEqual([
      'open-service-mesh',
    ]);
    const trusting = {
      ...POLICY,
      decisions: [decision('open-service-mesh', 'adopt')],
    };
    expect(advice('service mesh', trusting)).toMatchObject({
      use: ['open-service-mesh'],
      avoid: [],
    });
  });

  it('warns of what has ended, whichever word its foundation has for that', () => {
    const items = LANDSCAPE.items.map(item =>
      item.maturity === 'archived' ? { ...item, maturity: 'emeritus' } : item,
    );
    const policy = { ...POLICY, decisions: [] };
    const { answers } = adviseFor(
      search('service mesh'),
      { ...LANDSCAPE, items },
      policy,
    );
    expect(answers.avoid.map(({ item }) => item.name)).toEqual([
      'open-service-mesh',
    ]);
  });

  it('has the decision with each answer: the general one before one for some', () => {
    const [{ decision: found, ring }] = advice('kubernetes').answers.use;
    expect(found).toMatchObject({ owner: 'group:default/platform' });
    expect(ring?.title).toBe('Adopt');
  });

  it('names what else is decided in the subcategories that serve the need', () => {
    const { use, places } = advice('observability alerts');
    expect(use).toEqual(['prometheus']);
    expect(places).toMatchObject([{ place: { subcategory: 'observability' } }]);
    const policies = advice('policies');
    expect(policies.landscape).toEqual(['open-policy-agent']);
    expect(policies.places[0].beside).toMatchObject([
      { item: { name: 'falco' }, ring: { name: 'assess' } },
    ]);
  });

  it('is silent about what nobody knows', () => {
    expect(advice('sourdough')).toMatchObject({
      use: [],
      try: [],
      landscape: [],
      avoid: [],
      places: [],
    });
  });

  it('advises without a policy', () => {
    expect(
      adviseFor(search('containers'), LANDSCAPE, undefined).answers.landscape,
    ).toMatchObject([{ item: { name: 'kubernetes' } }]);
  });
});
