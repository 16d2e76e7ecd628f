import { nearestName } from './nearestName';

const NAMES = [
  'argo',
  'bosh',
  'etcd',
  'grafana',
  'helm',
  'istio',
  'javy',
  'kcp',
  'kubernetes',
  'minio',
  'packer',
  'prometheus',
  'scale',
  'vitess',
];

describe('nearestName', () => {
  it.each([
    ['kubernets', 'kubernetes'],
    ['kubernates', 'kubernetes'],
    ['promethues', 'prometheus'],
    ['grafna', 'grafana'],
    ['heml', 'helm'],
    ['hlem', 'helm'],
    ['ehlm', 'helm'],
    ['helmm', 'helm'],
    ['isto', 'istio'],
    ['etdc', 'etcd'],
  ])('takes %j for a slip: %j', (given, meant) => {
    expect(nearestName(given, NAMES)).toBe(meant);
  });

  it.each([
    'docker',
    'java',
    'gcp',
    'bash',
    'scala',
    'kube',
    'sap',
    '',
    'k'.repeat(10_000),
  ])('takes %.20j for no slip', given => {
    expect(
      nearestName(
        given,
        NAMES.filter(name => name !== given),
      ),
    ).toBe(undefined);
  });
});
