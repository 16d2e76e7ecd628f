import { ANNOTATION_USES } from 'backstage-plugin-cncf-landscape-common';
import { serviceEntity } from '../__testUtils__/technologyFixture';
import { joinTechnologies } from './useEntityTechnologies';

const technology = (name: string, title: string) => ({
  landscape: 'cncf',
  name,
  title,
  category: 'c',
  subcategory: 's',
});
const kubernetes = technology('kubernetes', 'Kubernetes');
const argo = technology('argo', 'Argo');

const RESOLVED = [
  { given: 'k8s', technology: kubernetes },
  { given: 'kubernetes', technology: kubernetes },
  { given: 'cncf/kubernetes', technology: kubernetes },
  { given: 'argo', technology: argo },
  { given: 'cncf/argo', technology: argo },
  { given: 'kubernets', nearest: kubernetes },
  { given: 'java' },
];

function joined(entity: ReturnType<typeof serviceEntity>) {
  return joinTechnologies(entity, ['cncf'], RESOLVED);
}

describe('joinTechnologies', () => {
  it('says in which ways the entity declares a technology, and that the catalog relates it', () => {
    const { technologies } = joined({
      ...serviceEntity('shop', {
        uses: ['kubernetes'],
        metadata: {
          annotations: { [ANNOTATION_USES]: 'k8s' },
          tags: ['kubernetes'],
        },
      }),
      spec: { type: 'service', dependsOn: ['resource:cncf/kubernetes'] },
    });
    expect(technologies).toEqual([
      {
        technology: kubernetes,
        sources: ['annotation', 'tag', 'dependsOn'],
        related: true,
      },
    ]);
  });

  it('lists technologies by their titles', () => {
    const { technologies } = joined(
      serviceEntity('shop', {
        metadata: { annotations: { [ANNOTATION_USES]: 'k8s, argo' } },
      }),
    );
    expect(technologies.map(use => use.technology.title)).toEqual([
      'Argo',
      'Kubernetes',
    ]);
  });

  it('says which technologies are declared and not yet related', () => {
    const { technologies } = joined(
      serviceEntity('shop', {
        metadata: { annotations: { [ANNOTATION_USES]: 'k8s' } },
      }),
    );
    expect(technologies).toEqual([
      { technology: kubernetes, sources: ['annotation'], related: false },
    ]);
  });

  it('leaves out a tag that the catalog does not relate: it may be one to ignore', () => {
    expect(
      joined(serviceEntity('shop', { metadata: { tags: ['argo'] } })),
    ).toEqual({ technologies: [], unknown: [] });
  });

  it('lists what the catalog relates though the entity does not say so, as inferred', () => {
    expect(joined(serviceEntity('shop', { uses: ['argo'] }))).toEqual({
      technologies: [
        { technology: argo, sources: ['inferred'], related: true },
      ],
      unknown: [],
    });
  });

  it('reports names that no landscape knows once each, and takes an unknown tag for a tag', () => {
    const { technologies, unknown } = joined(
      serviceEntity('shop', {
        metadata: {
          annotations: { [ANNOTATION_USES]: 'kubernets, kubernets' },
          tags: ['java'],
        },
      }),
    );
    expect(technologies).toEqual([]);
    expect(unknown).toEqual([{ given: 'kubernets', nearest: kubernetes }]);
  });

  it('leaves out relations to what is no longer in a landscape', () => {
    expect(joined(serviceEntity('shop', { uses: ['gone'] }))).toEqual({
      technologies: [],
      unknown: [],
    });
  });
});
