import { findTechnology, TechnologyIndex } from '../names';
import type { RelateOptions } from './declaredUses';
import { entityUses } from './entityUses';

function technology(name: string, aliases: string[] = []) {
  return { name, title: name, maturity: 'graduated', aliases };
}

const indexes = new Map([
  [
    'cncf',
    new TechnologyIndex([
      technology('kubernetes', ['k8s']),
      technology('onnx'),
    ]),
  ],
  ['lfai', new TechnologyIndex([technology('onnx'), technology('pytorch')])],
]);

const lookup = {
  landscapes: [...indexes.keys()],
  find: (given: Parameters<typeof findTechnology>[0]) => {
    const found = findTechnology(given, indexes);
    return found && { landscape: found.landscape, name: found.technology.name };
  },
  get: (ref: { landscape: string; name: string }) =>
    indexes.get(ref.landscape)?.get(ref.name) && ref,
};

function usesOf(
  {
    uses = '',
    tags = [],
    dependsOn = [],
    related = [],
  }: {
    uses?: string;
    tags?: string[];
    dependsOn?: string[];
    related?: string[];
  },
  relate?: RelateOptions,
) {
  return entityUses(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'shop',
        annotations: {
          'cncf-landscape/uses': uses,
          'backstage.io/kubernetes-id': 'shop',
        },
        tags,
      },
      spec: { dependsOn },
      relations: related.map(targetRef => ({
        type: 'usesTechnology',
        targetRef,
      })),
    },
    lookup,
    relate,
  );
}

const INFERRING: RelateOptions = {
  annotation: true,
  tags: true,
  dependsOn: true,
  ignoreTags: [],
  infer: [
    { annotation: 'backstage.io/kubernetes-id', technology: 'kubernetes' },
    { annotation: 'backstage.io/kubernetes-id', technology: 'argo' },
  ],
};

describe('entityUses', () => {
  it('lists a technology once, with every place that declares it', () => {
    expect(
      usesOf({
        uses: 'k8s, Kubernetes',
        tags: ['kubernetes'],
        dependsOn: ['resource:cncf/kubernetes'],
      }),
    ).toEqual({
      uses: [
        {
          technology: { landscape: 'cncf', name: 'kubernetes' },
          sources: ['annotation', 'tag', 'dependsOn'],
          related: false,
        },
      ],
      unknown: [],
    });
  });

  it('looks a name up in its given landscape, otherwise in all of them in order', () => {
    const { uses } = usesOf({ uses: 'onnx, lfai/onnx, pytorch' });
    expect(uses.map(use => use.technology)).toEqual([
      { landscape: 'cncf', name: 'onnx' },
      { landscape: 'lfai', name: 'onnx' },
      { landscape: 'lfai', name: 'pytorch' },
    ]);
  });

  it('reports a declaration that matches nothing, unless it is a tag or inferred', () => {
    const { uses, unknown } = usesOf(
      {
        uses: 'kubernets',
        tags: ['java'],
        dependsOn: ['resource:lfai/frobnicator'],
      },
      { ...INFERRING, infer: INFERRING.infer!.slice(1) },
    );
    expect(uses).toEqual([]);
    expect(unknown).toEqual([
      { name: 'kubernets', source: 'annotation' },
      { name: 'frobnicator', landscape: 'lfai', source: 'dependsOn' },
    ]);
  });

  it('calls a use inferred only where the entity does not declare it', () => {
    const sourcesOf = (uses: string) =>
      usesOf({ uses }, INFERRING).uses.map(({ sources }) => sources);
    expect(sourcesOf('')).toEqual([['inferred']]);
    expect(sourcesOf('k8s')).toEqual([['annotation']]);
  });

  it('adds what the catalog relates, whether or not the entity declares it', () => {
    const { uses } = usesOf({
      uses: 'k8s',
      related: [
        'resource:cncf/kubernetes',
        'resource:lfai/pytorch',
        'resource:cncf/gone',
      ],
    });
    expect(uses).toEqual([
      {
        technology: { landscape: 'cncf', name: 'kubernetes' },
        sources: ['annotation'],
        related: true,
      },
      {
        technology: { landscape: 'lfai', name: 'pytorch' },
        sources: ['inferred'],
        related: true,
      },
    ]);
  });
});
