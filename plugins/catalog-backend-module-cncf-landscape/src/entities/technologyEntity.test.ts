import { technology } from '../__testUtils__/technologies';
import { technologyEntity } from './technologyEntity';

const opa = technology('Open Policy Agent (OPA)', {
  maturity: 'graduated',
  category: 'provisioning',
  subcategory: 'security-compliance',
  itemId: 'provisioning--security-compliance--open-policy-agent-opa',
  description: 'Policy-based\n  control for cloud native environments.',
  tags: ['policy'],
  links: [
    { type: 'homepage', title: 'Homepage', url: 'https://openpolicyagent.org' },
    {
      type: 'repository',
      title: 'Repository',
      url: 'https://github.com/open-policy-agent/opa',
    },
  ],
});

const company = { owner: 'group:a/b' };

describe('technologyEntity', () => {
  it('is a resource of type technology in the namespace of its landscape', () => {
    expect(technologyEntity(opa, { owner: 'group:cncf/cncf' })).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        namespace: 'cncf',
        name: 'open-policy-agent',
        title: 'Open Policy Agent (OPA)',
        description: 'Policy-based control for cloud native environments.',
        labels: {
          'cncf-landscape/maturity': 'graduated',
          'cncf-landscape/category': 'provisioning',
          'cncf-landscape/subcategory': 'security-compliance',
        },
        annotations: {
          'cncf-landscape/item':
            'provisioning--security-compliance--open-policy-agent-opa',
          'backstage.io/managed-by-location': 'cncf-landscape:cncf',
          'backstage.io/managed-by-origin-location': 'cncf-landscape:cncf',
        },
        links: [
          {
            url: 'https://openpolicyagent.org',
            title: 'Homepage',
            type: 'homepage',
          },
          {
            url: 'https://github.com/open-policy-agent/opa',
            title: 'Repository',
            icon: 'github',
            type: 'repository',
          },
        ],
      },
      spec: { type: 'technology', owner: 'group:cncf/cncf' },
    });
  });

  it('has the owner of the decision, and the ring as a label', () => {
    const { metadata, spec } = technologyEntity(opa, {
      owner: 'group:default/platform',
      ring: 'adopt',
    });
    expect(spec.owner).toBe('group:default/platform');
    expect(metadata.labels).toMatchObject({ 'cncf-landscape/ring': 'adopt' });
  });

  it('omits absent fields', () => {
    const { metadata } = technologyEntity(technology('Helm'), company);
    expect(metadata).not.toHaveProperty('description');
    expect(metadata).not.toHaveProperty('links');
    expect(metadata.labels).not.toHaveProperty(['cncf-landscape/maturity']);
    expect(metadata.labels).not.toHaveProperty(['cncf-landscape/ring']);
  });

  it('writes label values as slugs, and no label for an empty slug', () => {
    const { labels } = technologyEntity(
      technology('X', {
        maturity: 'Émeritus (old)',
        category: '관측',
        subcategory: 'c++',
      }),
      company,
    ).metadata;
    expect(labels).toEqual({
      'cncf-landscape/maturity': 'emeritus-old',
      'cncf-landscape/subcategory': 'c',
    });
  });

  it('truncates a long description at a word', () => {
    const { description } = technologyEntity(
      technology('X', { description: 'word '.repeat(10_000) }),
      company,
    ).metadata;
    expect(description!.length).toBeLessThanOrEqual(1_000);
    expect(description).toMatch(/ word…$/);
  });
});
