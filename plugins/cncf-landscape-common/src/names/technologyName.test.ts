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

  it.each([
    ['Eclipse BlueChi™', 'eclipse-bluechi'],
    ['Veritas™ for Kubernetes', 'veritas-for-kubernetes'],
    ['Sun℠', 'sun'],
  ])('reads no letters from the sign in %s', (title, name) => {
    expect(wantedTechnologyName({ title, project: false })).toBe(name);
  });

  describe('of an item without a letter in ASCII', () => {
    const wanted = (title: string, of: object = {}) =>
      wantedTechnologyName({ title, project: true, ...of });
    const repository = 'https://github.com/PaddlePaddle/Paddle.git';
    const homepage = 'https://www.stars.example/zh';

    it('is that of its repository', () => {
      expect(wanted('飞桨', { repository, homepage })).toBe('paddle');
      expect(wanted('飞桨 (PP)', { repository })).toBe('paddle');
    });

    it('is the host of its homepage where it has no repository', () => {
      expect(wanted('星河', { homepage })).toBe('stars-example');
      expect(wanted('星河', { homepage: 'https://github.com/a/galaxy' })).toBe(
        'galaxy',
      );
    });

    it('keeps the parenthesis of what is no project', () => {
      expect(wanted('星河 (member)', { homepage, project: false })).toBe(
        'stars-example-member',
      );
    });

    it('is none where nothing says more, for the naming rule to make one', () => {
      expect(wanted('星河')).toBe('');
      expect(wanted('星河', { homepage: 'https://例え.example' })).toBe('');
      expect(wanted('星河', { repository: 'https://github.com' })).toBe('');
    });
  });

  it('is not changed by where an item with a readable name is', () => {
    const repository = 'https://github.com/other/thing';
    expect(
      wantedTechnologyName({ title: 'K8s', project: true, repository }),
    ).toBe('k8s');
  });
});
