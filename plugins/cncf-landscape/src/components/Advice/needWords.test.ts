import { needLanguage, needWords } from './needWords';

describe('the words of a need', () => {
  it.each([
    ['collect logs', ['collect', 'log']],
    ['What should I use for tracing?', ['trac']],
    ['storage for stateful sets', ['storag', 'stateful', 'set']],
    ['logging', ['log']],
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

  it('tell their language', () => {
    expect(needLanguage('로그 수집')).toBe('ko');
    expect(needLanguage('collect logs')).toBe('en');
  });
});
