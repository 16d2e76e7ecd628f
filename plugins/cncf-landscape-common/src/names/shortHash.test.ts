import { shortHash } from './shortHash';

describe('shortHash', () => {
  it('is FNV-1a with 32 bits', () => {
    expect(shortHash('')).toBe('811c9dc5');
    expect(shortHash('a')).toBe('e40c292c');
    expect(shortHash('foobar')).toBe('bf9cf968');
  });
});
