import { matchesEtag } from './conditional';

describe('matchesEtag', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['"b",W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['"a', false],
    ['', false],
    [undefined, false],
  ])('If-None-Match: %s → %s', (header, expected) => {
    expect(matchesEtag(header, '"a"')).toBe(expected);
  });
});
