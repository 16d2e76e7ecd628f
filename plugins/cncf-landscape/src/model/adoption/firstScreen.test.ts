import { firstTechnologies } from './firstScreen';

describe('firstTechnologies', () => {
  const technologies = Array.from({ length: 12 }, (_, index) => ({
    value: `technology-${index}`,
    count: 12 - index,
  }));

  it('are the six that are used most', () => {
    const all = new Set(technologies.map(({ value }) => value));
    const names = firstTechnologies(technologies, all);
    expect(names).toHaveLength(6);
    expect(names[0]).toBe('technology-0');
    expect(names[5]).toBe('technology-5');
  });

  it('are those that the landscape has: the others have no row', () => {
    expect(
      firstTechnologies(technologies, new Set(['technology-3', 'keda'])),
    ).toEqual(['technology-3']);
  });
});
