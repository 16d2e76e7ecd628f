import {
  findTechnology,
  nearestTechnology,
  parseGivenName,
} from './findTechnology';
import { TechnologyIndex } from './TechnologyIndex';

const indexOf = (...names: string[]) =>
  new TechnologyIndex(
    names.map(name => ({
      name,
      title: name,
      maturity: 'graduated',
      aliases: [`${name}/repo`],
    })),
  );

const indexes = new Map([
  ['cncf', indexOf('kubernetes', 'argo')],
  ['lfai', indexOf('argo', 'onnx')],
]);

const nameOf = (found: ReturnType<typeof findTechnology>) =>
  found && `${found.landscape}/${found.technology.name}`;

describe('parseGivenName', () => {
  it.each([
    ['onnx', { name: 'onnx' }],
    ['lfai/onnx', { name: 'onnx', landscape: 'lfai' }],
    ['LFAI / onnx', { name: 'onnx', landscape: 'lfai' }],
    ['lfai/onnx/repo', { name: 'onnx/repo', landscape: 'lfai' }],
    ['onnx/repo', { name: 'onnx/repo' }],
    ['/onnx', { name: '/onnx' }],
  ])('splits %j into %j', (given, expected) => {
    expect(parseGivenName(given, indexes.keys())).toEqual(expected);
  });
});

describe('findTechnology', () => {
  it.each([
    ['Kubernetes', 'cncf/kubernetes'],
    ['argo', 'cncf/argo'],
    ['lfai/argo', 'lfai/argo'],
    ['LFAI / argo', 'lfai/argo'],
    ['onnx', 'lfai/onnx'],
    ['onnx/repo', 'lfai/onnx'],
    ['lfai/kubernetes', undefined],
    ['kubernets', undefined],
  ])('finds by %j %j', (given, expected) => {
    expect(nameOf(findTechnology(given, indexes))).toBe(expected);
  });

  it('accepts a name that is split already', () => {
    const given = { name: 'argo', landscape: 'lfai' };
    expect(nameOf(findTechnology(given, indexes))).toBe('lfai/argo');
  });
});

describe('nearestTechnology', () => {
  it('looks in the given landscape, otherwise in all of them', () => {
    expect(nameOf(nearestTechnology('kubernets', indexes))).toBe(
      'cncf/kubernetes',
    );
    expect(nearestTechnology('lfai/kubernets', indexes)).toBe(undefined);
    expect(nearestTechnology('frobnicator', indexes)).toBe(undefined);
  });
});
