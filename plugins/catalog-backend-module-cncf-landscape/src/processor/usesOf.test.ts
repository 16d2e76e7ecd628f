import type { DeclaredUse } from 'backstage-plugin-cncf-landscape-common';
import { nameMeanings } from '../__testUtils__/names';
import { landscape } from '../__testUtils__/technologies';
import { WAITING_KEY } from './refreshKeys';
import { usesOf } from './usesOf';

const lfai = landscape({ id: 'lfai', technologies: [] });
const known = nameMeanings([landscape(), lfai]);
const notRead = nameMeanings([]);

const annotated = (name: string, inLandscape?: string): DeclaredUse => ({
  name,
  landscape: inLandscape,
  source: 'annotation',
});
const tagged = (name: string): DeclaredUse => ({ name, source: 'tag' });
const inferred = (name: string): DeclaredUse => ({ name, source: 'inferred' });
const dependsOn = (name: string): DeclaredUse => ({
  name,
  landscape: 'cncf',
  source: 'dependsOn',
});

describe('usesOf', () => {
  it('finds each technology once, in order', () => {
    const { technologies, unrelated } = usesOf(
      [
        annotated('Prometheus'),
        annotated('k8s'),
        tagged('kubernetes'),
        dependsOn('kubernetes'),
      ],
      known,
      undefined,
    );
    expect(technologies).toEqual(['cncf/kubernetes', 'cncf/prometheus']);
    expect(unrelated).toEqual([]);
  });

  it('leaves out what no landscape knows and what is no entity, and tells both unless a tag said so', () => {
    const { technologies, unrelated } = usesOf(
      [annotated('kubernets'), annotated('PostgreSQL'), tagged('java')],
      known,
      undefined,
    );
    expect(technologies).toEqual([]);
    expect(unrelated.map(({ name }) => name)).toEqual([
      'kubernets',
      'PostgreSQL',
    ]);
  });

  it('takes what is inferred like a tag: in vain where it means nothing, and nothing by the naming rule alone', () => {
    expect(
      usesOf([inferred('k8s'), inferred('argo')], known, undefined),
    ).toEqual({
      technologies: ['cncf/kubernetes'],
      refreshKeys: ['cncf-landscape:name:k8s'],
      remember: { '/k8s': 'cncf/kubernetes' },
      unrelated: [],
    });
    expect(usesOf([inferred('k8s')], notRead, undefined)).toMatchObject({
      technologies: [],
      refreshKeys: [WAITING_KEY],
    });
    expect(
      usesOf([inferred('k8s')], notRead, { '/k8s': 'cncf/kubernetes' }),
    ).toMatchObject({ technologies: ['cncf/kubernetes'] });
  });

  it('asks to be processed again by all names, but tags that mean nothing', () => {
    expect(
      usesOf(
        [annotated('K8S'), annotated('kubernets'), tagged('java')],
        known,
        undefined,
      ).refreshKeys,
    ).toEqual(['cncf-landscape:name:k8s', 'cncf-landscape:name:kubernets']);
    expect(usesOf([tagged('karmada')], known, undefined).refreshKeys).toEqual([
      'cncf-landscape:name:karmada',
    ]);
  });

  it('does not read a name that is too long to be one', () => {
    const long = annotated('k'.repeat(5_000));
    expect(usesOf([long], notRead, undefined)).toEqual({
      technologies: [],
      refreshKeys: [],
      remember: undefined,
      unrelated: [],
    });
  });

  describe('before the landscapes have been read', () => {
    const stated = [
      annotated('k8s'),
      annotated('kubernets'),
      tagged('karmada'),
      tagged('java'),
      dependsOn('prometheus'),
    ];

    it('says the same as last time, so that a restart changes nothing', () => {
      const before = usesOf(stated, known, undefined);
      const after = usesOf(stated, notRead, before.remember);
      expect(before.technologies).toHaveLength(3);
      expect(after.technologies).toEqual(before.technologies);
      expect(after.refreshKeys).toEqual(before.refreshKeys);
      expect(after.remember).toBeUndefined();
      expect(after.unrelated).toEqual([]);
    });

    it('follows the naming rule where nobody remembers, and waits', () => {
      const uses = usesOf(
        [
          annotated('Open Policy Agent'),
          annotated('ONNX', 'lfai'),
          annotated('쿠버네티스'),
          tagged('karmada'),
          dependsOn('prometheus'),
        ],
        notRead,
        undefined,
      );
      expect(uses.technologies).toEqual([
        'cncf/open-policy-agent',
        'cncf/prometheus',
        'lfai/onnx',
      ]);
      expect(uses.refreshKeys).toContain(WAITING_KEY);
      expect(uses.remember).toBeUndefined();
    });

    it('waits for a name that is new to the entity, and does not wait for a tag', () => {
      const { remember } = usesOf([tagged('java')], known, undefined);
      expect(remember).toEqual({});
      const withTag = usesOf([tagged('new')], notRead, remember);
      expect(withTag.refreshKeys).toEqual([]);
      const withName = usesOf([annotated('new')], notRead, remember);
      expect(withName.refreshKeys).toContain(WAITING_KEY);
    });
  });

  it('remembers what another landscape was known for while that one has not been read', () => {
    const cncfOnly = nameMeanings([landscape()]);
    const uses = usesOf(
      [annotated('k8s'), annotated('onnx', 'lfai'), annotated('kubernets')],
      cncfOnly,
      { 'lfai/onnx': 'lfai/onnx' },
    );
    expect(uses.technologies).toEqual(['cncf/kubernetes', 'lfai/onnx']);
    expect(uses.remember).toEqual({
      '/k8s': 'cncf/kubernetes',
      'lfai/onnx': 'lfai/onnx',
    });
  });
});
