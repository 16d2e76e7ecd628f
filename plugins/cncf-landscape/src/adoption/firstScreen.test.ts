import { FIRST_TECHNOLOGIES, firstTechnologies } from './firstScreen';

describe('firstTechnologies', () => {
  const technologies = Array.from({ length: 12 }, (_, index) => ({
    value: `technology-${index}`,
    count: 12 - index,
  }));

  it('are those that are used most', () => {
    const all = new Set(technologies.map(({ value }) => value));
    const names = firstTechnologies(technologies, all);
    expect(names).toHaveLength(FIRST_TECHNOLOGIES);
    expect(names[0]).toBe('technology-0');
    expect(names.at(-1)).toBe(`technology-${FIRST_TECHNOLOGIES - 1}`);
  });

  it('are those that the landscape has: the others have no row', () => {
    expect(
      firstTechnologies(technologies, new Set(['technology-3', 'keda'])),
    ).toEqual(['technology-3']);
  });
});
