import fc from 'fast-check';
import { hueOf, initialsOf } from './monogramOf';

describe('initialsOf', () => {
  it.each([
    ['Kubernetes', 'Ku'],
    ['Open Policy Agent (OPA)', 'OP'],
    ['in-toto', 'IT'],
    ['etcd', 'Et'],
    ['k0s', 'K0'],
    ['vLLM', 'VL'],
    ['X', 'X'],
    ['Élan Vital', 'ÉV'],
    ['쿠버네티스', '쿠버'],
  ])('takes %s for %s', (title, initials) => {
    expect(initialsOf(title)).toBe(initials);
  });

  it('has a sign for a name without letters', () => {
    expect(initialsOf('(…)')).toBe('?');
    expect(initialsOf('')).toBe('?');
  });

  it('is there and short, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), title => {
        const { length } = [...initialsOf(title)];
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('hueOf', () => {
  it('is always the same for a name, and lies on the circle', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), title => {
        expect(hueOf(title)).toBe(hueOf(title));
        expect(hueOf(title)).toBeGreaterThanOrEqual(0);
        expect(hueOf(title)).toBeLessThanOrEqual(360);
      }),
    );
  });

  it('distinguishes neighbouring names', () => {
    expect(hueOf('Kubernetes')).not.toBe(hueOf('KubeEdge'));
    expect(hueOf('Flux')).not.toBe(hueOf('Fluxs'));
  });
});
