import { isTechnologyEntity, technologyEntityRef } from './technologyEntity';

describe('technologyEntityRef', () => {
  it("is a resource in the namespace of its landscape's id", () => {
    expect(technologyEntityRef({ landscape: 'cncf', name: 'helm' })).toBe(
      'resource:cncf/helm',
    );
  });
});

describe('isTechnologyEntity', () => {
  const helm = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: 'helm',
      annotations: { 'cncf-landscape/item': 'a--b--helm' },
    },
    spec: { type: 'technology' },
  };

  it('recognizes a technology by kind, type and annotation', () => {
    expect(isTechnologyEntity(helm)).toBe(true);
  });

  it('recognizes nothing else', () => {
    expect(isTechnologyEntity({ ...helm, kind: 'Component' })).toBe(false);
    expect(isTechnologyEntity({ ...helm, spec: { type: 'database' } })).toBe(
      false,
    );
    expect(isTechnologyEntity({ ...helm, spec: undefined })).toBe(false);
    expect(isTechnologyEntity({ ...helm, metadata: { name: 'helm' } })).toBe(
      false,
    );
  });
});
