import { decision } from '../__testUtils__/decision';
import { landscape, technology } from '../__testUtils__/technologies';
import { NameMeanings } from './NameMeanings';

const include = { subcategories: [], technologies: [] };
const providers = [{ landscape: 'cncf', include }];
const lfai = landscape({
  id: 'lfai',
  technologies: [
    technology('Kubernetes', { landscape: 'lfai', maturity: 'incubation' }),
    technology('ONNX', { landscape: 'lfai', maturity: 'graduated' }),
  ],
});

function meanings(lists = [landscape()], landscapes = ['cncf']) {
  return new NameMeanings({ landscapes, lists, providers });
}

describe('the meaning of a name', () => {
  it('is a technology, with whether it is an entity', () => {
    expect(meanings().meaningOf({ name: 'K8s' })).toEqual({
      kind: 'technology',
      landscape: 'cncf',
      name: 'kubernetes',
      inCatalog: true,
    });
    expect(meanings().meaningOf({ name: 'PostgreSQL' })).toEqual({
      kind: 'technology',
      landscape: 'cncf',
      name: 'postgresql',
      inCatalog: false,
    });
  });

  it('is an entity if the company has decided on it and the landscape has a provider', () => {
    const names = new NameMeanings({
      landscapes: ['cncf', 'lfai'],
      lists: [landscape(), lfai],
      policy: {
        decisions: [
          decision('postgresql'),
          decision('onnx', {
            technology: { landscape: 'lfai', name: 'onnx', title: 'ONNX' },
          }),
        ],
      },
      providers,
    });
    expect(names.meaningOf({ name: 'postgresql' })).toMatchObject({
      inCatalog: true,
    });
    expect(names.meaningOf({ name: 'onnx' })).toMatchObject({
      inCatalog: false,
    });
  });

  it('is nothing, with a suggestion if there is a similar name', () => {
    expect(meanings().meaningOf({ name: 'kubernets' })).toEqual({
      kind: 'nothing',
    });
    expect(meanings().nearestTo({ name: 'kubernets' })).toEqual({
      landscape: 'cncf',
      name: 'kubernetes',
    });
    expect(meanings().nearestTo({ name: 'zzzz' })).toBeUndefined();
  });

  it('is undecided while a landscape that takes precedence has not been read', () => {
    const cncfOnly = meanings([landscape()], ['cncf', 'lfai']);
    expect(cncfOnly.missing).toEqual(['lfai']);
    expect(cncfOnly.meaningOf({ name: 'kubernetes' }).kind).toBe('technology');
    expect(cncfOnly.meaningOf({ name: 'onnx' }).kind).toBe('undecided');
    expect(cncfOnly.meaningOf({ name: 'onnx', landscape: 'cncf' }).kind).toBe(
      'nothing',
    );

    const lfaiOnly = meanings([lfai], ['cncf', 'lfai']);
    expect(lfaiOnly.meaningOf({ name: 'kubernetes' }).kind).toBe('undecided');
    expect(
      lfaiOnly.meaningOf({ name: 'kubernetes', landscape: 'lfai' }),
    ).toMatchObject({ kind: 'technology', inCatalog: false });
  });

  it('stays correct beyond the size of the cache', () => {
    const names = meanings();
    for (let i = 0; i < 25_000; i++) {
      expect(names.meaningOf({ name: `x${i}` }).kind).toBe('nothing');
    }
    expect(names.meaningOf({ name: 'opa' }).kind).toBe('technology');
  });
});
