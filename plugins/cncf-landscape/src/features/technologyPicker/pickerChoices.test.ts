import { LANDSCAPE } from '../../__testUtils__/landscapeFixture';
import { decision, POLICY, RINGS } from '../../__testUtils__/policyFixture';
import { type ChoiceFilter, pickerChoices } from './pickerChoices';

function offered(filter: ChoiceFilter, policy = POLICY) {
  const { approved, others } = pickerChoices(LANDSCAPE, policy, filter);
  const names = (choices: typeof approved) =>
    choices.map(({ item }) => item.name);
  return { approved: names(approved), others: names(others) };
}

describe('what a picker offers', () => {
  it('is what the company approves, the best ring first, and everything else by name', () => {
    const policy = {
      ...POLICY,
      decisions: [
        decision('falco', 'assess'),
        decision('prometheus', 'trial'),
        decision('opentelemetry', 'adopt'),
        decision('k8sgpt', 'adopt'),
        decision('prometheus-consulting', 'hold'),
      ],
    };
    expect(offered({ category: 'observability-and-analysis' }, policy)).toEqual(
      {
        approved: ['k8sgpt', 'opentelemetry', 'prometheus', 'falco'],
        others: ['prometheus-consulting'],
      },
    );
  });

  it('is of one subcategory, given by its slug or its name', () => {
    const scheduling = {
      approved: ['kubernetes'],
      others: ['hashicorp-nomad'],
    };
    expect(offered({ subcategory: 'scheduling-orchestration' })).toMatchObject(
      scheduling,
    );
    expect(
      offered({ subcategory: 'Scheduling & Orchestration' }),
    ).toMatchObject(scheduling);
  });

  it('is of one subcategory of a category, where two share its name', () => {
    const frameworks = offered({ subcategory: 'framework' }).others;
    expect(frameworks).toEqual(expect.arrayContaining(['knative', 'vllm']));
    expect(
      offered({ category: 'Serverless', subcategory: 'framework' }).others,
    ).not.toContain('vllm');
  });

  it('counts an item wherever else it is listed', () => {
    expect(offered({ subcategory: 'observability' }).approved).toContain(
      'falco',
    );
  });

  it('approves the rings that the template names, whatever they advise', () => {
    const filter = { subcategory: 'observability' };
    expect(offered({ ...filter, rings: ['adopt'] }).approved).toEqual([
      'prometheus',
    ]);
    expect(
      offered({ subcategory: 'service-mesh', rings: ['hold'] }).approved,
    ).toEqual(['open-service-mesh']);
  });

  it('goes by what the company decided for all of it', () => {
    const scope = { systems: ['system:default/scanners'] };
    const policy = {
      rings: RINGS,
      decisions: [decision('istio', 'adopt', { scope })],
    };
    expect(
      pickerChoices(LANDSCAPE, policy, { subcategory: 'service-mesh' })
        .approved,
    ).toEqual([]);
  });

  it('is everything, unapproved, where the company has no policy', () => {
    const { approved, others } = pickerChoices(
      LANDSCAPE,
      { rings: [], decisions: [] },
      {},
    );
    expect(approved).toEqual([]);
    expect(others).toHaveLength(LANDSCAPE.items.length);
  });

  it('is written with its landscape where that is not the first one', () => {
    const { approved } = pickerChoices(
      LANDSCAPE,
      POLICY,
      { subcategory: 'scheduling-orchestration' },
      true,
    );
    expect(approved[0].value).toBe('cncf/kubernetes');
  });
});
