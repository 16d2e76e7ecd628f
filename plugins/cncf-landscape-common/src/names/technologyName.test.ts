import {
  catalogSlug,
  trailingParenthesis,
  wantedTechnologyName,
} from './technologyName';

describe('catalogSlug', () => {
  it.each([
    ['Open Policy Agent', 'open-policy-agent'],
    ['App Definition and Development', 'app-definition-and-development'],
    ['  Café --- Zürich!  ', 'cafe-zurich'],
    ['C++', 'c'],
    ['①K8s™', '1k8stm'],
    ['쿠버네티스', ''],
    ['', ''],
  ])('writes %j as %j', (text, slug) => {
    expect(catalogSlug(text)).toBe(slug);
  });

  it('ends at 63 characters and never with a hyphen', () => {
    expect(catalogSlug(`${'a'.repeat(62)} b`)).toBe('a'.repeat(62));
    expect(catalogSlug('ab'.repeat(60))).toHaveLength(63);
  });
});

describe('trailingParenthesis', () => {
  it('finds the abbreviation at the end of a name', () => {
    expect(trailingParenthesis('Open Policy Agent (OPA)')).toBe('OPA');
    expect(trailingParenthesis('Container Network Interface ( CNI ) ')).toBe(
      'CNI',
    );
  });

  it('finds nothing elsewhere, and nothing in a name that is a parenthesis only', () => {
    expect(trailingParenthesis('Kubernetes')).toBeUndefined();
    expect(trailingParenthesis('(x) Kubernetes')).toBeUndefined();
    expect(trailingParenthesis('(Kubernetes)')).toBeUndefined();
  });
});

describe('wantedTechnologyName', () => {
  it('drops the parenthesis of projects only', () => {
    const title = 'Open Policy Agent (OPA)';
    expect(wantedTechnologyName({ title, project: true })).toBe(
      'open-policy-agent',
    );
    expect(wantedTechnologyName({ title, project: false })).toBe(
      'open-policy-agent-opa',
    );
  });
});
