import { isRelative, needLanguage, needWords } from './needWords';

describe('the words of a need', () => {
  it.each([
    ['collect logs', ['collect', 'log']],
    ['What should I use for tracing?', ['trac']],
    ['storage for stateful sets', ['storag', 'stateful', 'set']],
    ['logging', ['log']],
    ['policies of a registry', ['polic', 'registr']],
    ['gateways, a gateway', ['gateway', 'gateway']],
    ['Kubernetes, DNS', ['kubernet', 'dns']],
    ['what to use', ['what', 'to', 'use']],
  ])('%s', (need, words) => {
    expect(needWords(need)).toEqual(words);
  });

  it.each([
    ['로그를 수집하는 도구', ['로그', '수집']],
    ['서비스 메시', ['서비스', '메시']],
    ['시크릿 관리에 쓸까요', ['시크릿', '관리']],
  ])('%s', (need, words) => {
    expect(needWords(need)).toEqual(words);
  });

  it('have a language', () => {
    expect(needLanguage('로그 수집')).toBe('ko');
    expect(needLanguage('collect logs')).toBe('en');
  });
});

describe('the relatives of a word', () => {
  it.each([
    ['trac', ['trace', 'traces', 'traced', 'tracer', 'tracing']],
    ['log', ['log', 'logs', 'logging', 'logger', 'logged']],
    ['prox', ['proxy', 'proxies']],
    ['collect', ['collector', 'collection']],
    ['로그', ['로그를']],
  ])('of %s are those that mean it', (word, relatives) => {
    expect(relatives.filter(other => !isRelative(word, other))).toEqual([]);
  });

  it.each([
    ['trac', ['track', 'tracks', 'tracking', 'traction']],
    ['log', ['login', 'logic', 'logo', 'logistics', 'blog']],
    ['nat', ['native', 'nature']],
  ])('of %s are not those that only begin alike', (word, others) => {
    expect(others.filter(other => isRelative(word, other))).toEqual([]);
  });
});
