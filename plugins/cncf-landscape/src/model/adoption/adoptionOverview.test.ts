import { adoptionOverview } from './adoptionOverview';

describe('adoptionOverview', () => {
  it('counts the services, those that name technologies, and how many use which of the landscape', () => {
    expect(
      adoptionOverview('cncf', {
        overview: {
          facets: {
            kind: [{ value: 'Component', count: 7 }],
            'relations.usesTechnology': [
              { value: 'resource:cncf/istio', count: 1 },
              { value: 'resource:lfai/onnx', count: 2 },
              { value: 'resource:cncf/kubernetes', count: 4 },
            ],
          },
        },
        declaring: { facets: { kind: [{ value: 'Component', count: 5 }] } },
      }),
    ).toEqual({
      services: 7,
      declaring: 5,
      technologies: [
        { value: 'kubernetes', count: 4 },
        { value: 'istio', count: 1 },
      ],
    });
  });

  it('counts nothing where the catalog knows nothing', () => {
    const nothing = { facets: {} };
    expect(
      adoptionOverview('cncf', { overview: nothing, declaring: nothing }),
    ).toEqual({ services: 0, declaring: 0, technologies: [] });
  });
});
