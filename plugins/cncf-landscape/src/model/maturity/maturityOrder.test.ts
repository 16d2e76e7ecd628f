import { compareMaturity } from './maturityOrder';

describe('compareMaturity', () => {
  it('puts the settled first, the archived last, other words between, and what is no project at the end', () => {
    const shuffled = [
      undefined,
      'archived',
      'impact',
      'sandbox',
      'graduated',
      'growth',
      'incubating',
    ];
    // Array.sort puts undefined last by itself, so each stands in an object.
    const sorted = shuffled
      .map(maturity => ({ maturity }))
      .sort((a, b) => compareMaturity(a.maturity, b.maturity));
    expect(sorted.map(({ maturity }) => maturity)).toEqual([
      'graduated',
      'incubating',
      'sandbox',
      'growth',
      'impact',
      'archived',
      undefined,
    ]);
  });

  it('finds equal what is equal', () => {
    expect(compareMaturity('growth', 'growth')).toBe(0);
    expect(compareMaturity(undefined, undefined)).toBe(0);
  });
});
