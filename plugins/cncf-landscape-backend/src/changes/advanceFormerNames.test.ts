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

  it('follows two that change names with each other', () => {
    expect(advance({ first: 'a' }, { a: 'b', b: 'a' })).toEqual({
      first: 'b',
      a: 'b',
      b: 'a',
    });
  });
});
