import { TechnologyIndex } from 'backstage-plugin-cncf-landscape-common';
import { resolveName } from './resolveName';

function index(...names: string[]) {
  return {
    index: new TechnologyIndex(
      names.map(name => ({
        name,
        title: name,
        maturity: 'graduated',
        aliases: [`${name}/repo`],
        landscape: '',
        itemId: '',
        category: 'c',
        subcategory: 's',
        links: [],
        tags: [],
        dates: {},
        audits: [],
      })),
    ),
  };
}

const landscapes = new Map([
  ['cncf', index('kubernetes', 'argo')],
  ['lfai', index('argo', 'onnx')],
]);

describe('resolveName', () => {
  it.each([
    ['Kubernetes', 'cncf', 'kubernetes'],
    ['argo', 'cncf', 'argo'],
    ['lfai/argo', 'lfai', 'argo'],
    ['LFAI / argo', 'lfai', 'argo'],
    ['onnx', 'lfai', 'onnx'],
    ['onnx/repo', 'lfai', 'onnx'],
  ])('finds %s in %s', (given, landscape, name) => {
    expect(resolveName(given, landscapes)).toEqual({
      given,
      technology: expect.objectContaining({ landscape, name }),
    });
  });

  it('suggests the most similar name', () => {
    expect(resolveName('kubernets', landscapes)).toEqual({
      given: 'kubernets',
      nearest: expect.objectContaining({
        landscape: 'cncf',
        name: 'kubernetes',
      }),
    });
    expect(resolveName('lfai/kubernetes', landscapes)).toEqual({
      given: 'lfai/kubernetes',
    });
  });

  it('includes the picture of what it finds', () => {
    const picture = `${'0'.repeat(40)}.webp`;
    const illustrated = new Map([
      [
        'cncf',
        {
          ...index('kubernetes', 'argo'),
          pictures: {
            atlases: [],
            items: new Map([
              ['kubernetes', { logo: [0, 0] as [number, number], picture }],
            ]),
          },
        },
      ],
    ]);
    expect(resolveName('kubernetes', illustrated).technology).toMatchObject({
      picture,
    });
    expect(resolveName('kubernets', illustrated).nearest).toMatchObject({
      picture,
    });
    expect(resolveName('argo', illustrated).technology?.picture).toBe(
      undefined,
    );
  });
});
