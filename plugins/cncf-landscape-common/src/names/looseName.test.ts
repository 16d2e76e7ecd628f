import { looseName, looseNames, spellOutSigns } from './looseName';

describe('looseName', () => {
  it.each([
    ['Argo CD', 'argo-cd'],
    ['argo-cd', 'argo-cd'],
    ['ARGO_CD', 'argo-cd'],
    ['  Café.io  ', 'cafe-io'],
    ['쿠버 네티스', '쿠버-네티스'.normalize('NFKD')],
    ['Kubernetes™', 'kubernetes'],
    ['!', ''],
  ])('makes one of the spellings of %j: %j', (text, name) => {
    expect(looseName(text)).toBe(name);
  });

  it('keeps apart what only signs tell apart', () => {
    const names = ['C', 'C#', 'C++', 'F', 'F#', 'F*', 'NET', '.NET', 'A+', 'A'];
    expect(new Set(names.map(looseName)).size).toBe(names.length);
    expect(looseName('C#')).toBe('c-sharp');
    expect(looseName('C++')).toBe('c-plus-plus');
    expect(looseName('.NET')).toBe('dot-net');
    expect(looseName('Node.js')).toBe('node-js');
    expect(looseName('ASP.NET')).toBe('asp-net');
    expect(looseName('C++20')).toBe('c-plus-plus-20');
  });
});

describe('spellOutSigns', () => {
  it.each([
    ['C#', 'C sharp'],
    ['.NET Core', 'dot NET Core'],
    ['Issue #5', 'Issue #5'],
    ['a+b', 'a+b'],
  ])('writes %j as %j', (text, spelled) => {
    expect(spellOutSigns(text)).toBe(spelled);
  });
});

describe('looseNames', () => {
  it('has both parts of a name with a parenthesis', () => {
    expect(looseNames('Kubernetes (k8s)')).toEqual([
      'kubernetes-k8s',
      'kubernetes',
      'k8s',
    ]);
    expect(looseNames('Argo CD')).toEqual(['argo-cd']);
    expect(looseNames('()')).toEqual([]);
  });
});
