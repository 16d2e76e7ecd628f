import { advanceFormerNames } from './advanceFormerNames';

const advance = (
  former: Record<string, string>,
  renames: Record<string, string>,
) =>
  Object.fromEntries(
    advanceFormerNames(
      new Map(Object.entries(former)),
      new Map(Object.entries(renames)),
    ),
  );

describe('advanceFormerNames', () => {
  it('keeps all names that a technology had', () => {
    expect(advance({ a: 'b', x: 'y' }, { b: 'c' })).toEqual({
      a: 'c',
      b: 'c',
      x: 'y',
    });
  });

  it('forgets a name that is in use again', () => {
    expect(advance({ a: 'b' }, { b: 'a' })).toEqual({ b: 'a' });
  });

  it('forgets the oldest of too many, and no name that it heard again', () => {
    const many = new Map(
      Array.from({ length: 500 }, (_, i) => [`old-${i}`, `new-${i}`]),
    );
    const advanced = advanceFormerNames(
      many,
      new Map([
        ['old-0', 'newest'],
        ['a', 'b'],
      ]),
    );
    expect(advanced.size).toBe(500);
    expect([...advanced.keys()].slice(-2)).toEqual(['old-0', 'a']);
    expect(advanced.has('old-1')).toBe(false);
    expect(advanced.has('old-2')).toBe(true);
  });

  it('follows two that change names with each other', () => {
    expect(advance({ first: 'a' }, { a: 'b', b: 'a' })).toEqual({
      first: 'b',
      a: 'b',
      b: 'a',
    });
  });
});
