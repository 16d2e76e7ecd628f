import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { WELL_KNOWN_INFERENCE_RULES } from './inferenceRules';
import { DEFAULT_RELATE_OPTIONS, declaredUses } from './declaredUses';

const LANDSCAPES = ['cncf', 'lfai'];

function entity(uses: unknown, tags?: unknown, dependsOn?: unknown): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'shop',
      ...(uses === undefined
        ? {}
        : { annotations: { 'cncf-landscape/uses': uses } }),
      ...(tags === undefined ? {} : { tags }),
    },
    spec: { ...(dependsOn === undefined ? {} : { dependsOn }) },
  } as Entity;
}

describe('declaredUses', () => {
  it('reads names from the annotation, separated by commas or lines', () => {
    expect(declaredUses(entity('k8s, Argo CD,,\n opa '), LANDSCAPES)).toEqual([
      { name: 'k8s', source: 'annotation' },
      { name: 'Argo CD', source: 'annotation' },
      { name: 'opa', source: 'annotation' },
    ]);
  });

  it('treats the part before a slash as a landscape if one has that id', () => {
    expect(
      declaredUses(entity('LFAI/onnx, kubernetes/kubernetes'), LANDSCAPES),
    ).toEqual([
      { name: 'onnx', landscape: 'lfai', source: 'annotation' },
      { name: 'kubernetes/kubernetes', source: 'annotation' },
    ]);
  });

  it('reads tags, except ignored ones', () => {
    const relate = {
      annotation: true,
      tags: true,
      dependsOn: true,
      ignoreTags: ['Java'],
    };
    expect(
      declaredUses(entity(undefined, ['java', 'helm']), LANDSCAPES, relate),
    ).toEqual([{ name: 'helm', source: 'tag' }]);
  });

  it('reads dependencies on resources in the namespace of a landscape', () => {
    expect(
      declaredUses(
        entity(undefined, undefined, [
          'resource:cncf/kubernetes',
          'Resource:CNCF/Helm',
          'resource:default/orders-db',
          'component:cncf/x',
          'no reference at all: /',
        ]),
        LANDSCAPES,
      ),
    ).toEqual([
      { name: 'kubernetes', landscape: 'cncf', source: 'dependsOn' },
      { name: 'Helm', landscape: 'cncf', source: 'dependsOn' },
    ]);
  });

  it('reads only what is enabled', () => {
    const everything = entity('k8s', ['helm'], ['resource:cncf/opa']);
    const off = {
      annotation: false,
      tags: false,
      dependsOn: false,
      ignoreTags: [],
    };
    expect(declaredUses(everything, LANDSCAPES, off)).toEqual([]);
    expect(
      declaredUses(everything, LANDSCAPES, { ...off, dependsOn: true }),
    ).toHaveLength(1);
  });

  it('infers nothing without rules', () => {
    const argoCd = entity(undefined);
    argoCd.metadata.annotations = { 'argocd/app-name': 'shop' };
    expect(declaredUses(argoCd, LANDSCAPES)).toEqual([]);
  });

  it('lists technologies inferred from other annotations after all declared ones', () => {
    const shop = entity('helm');
    Object.assign(shop.metadata.annotations!, {
      'argocd/app-name': 'shop',
      'argocd/project-name': 'shops',
      'tekton.dev/cicd': 'false',
      'backstage.io/kubernetes-id': ' ',
      'example.com/model': 'onnx://digits',
    });
    const infer = [
      ...WELL_KNOWN_INFERENCE_RULES,
      {
        annotation: 'example.com/model',
        technology: 'lfai/onnx',
        value: 'onnx:*',
      },
      {
        annotation: 'example.com/model',
        technology: 'pytorch',
        value: 'torch:*',
      },
    ];
    expect(
      declaredUses(shop, LANDSCAPES, { ...DEFAULT_RELATE_OPTIONS, infer }),
    ).toEqual([
      { name: 'helm', source: 'annotation' },
      { name: 'argo', source: 'inferred' },
      { name: 'onnx', landscape: 'lfai', source: 'inferred' },
    ]);
  });

  it('reads no more than a thousand names from one annotation', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `x${i}`).join();
    expect(declaredUses(entity(many), LANDSCAPES)).toHaveLength(1000);
  });

  it('never throws, whatever the entity contains', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(anything, anything, anything, (uses, tags, dependsOn) => {
        for (const use of declaredUses(
          entity(uses, tags, dependsOn),
          LANDSCAPES,
        )) {
          expect(typeof use.name).toBe('string');
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
