import { guideLanguage } from './languages';

describe('guideLanguage', () => {
  it.each([
    ['en', 'en'],
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['KO', 'ko'],
    ['de', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('of %j is %s', (lang, expected) => {
    expect(guideLanguage(lang)).toBe(expected);
  });
});
