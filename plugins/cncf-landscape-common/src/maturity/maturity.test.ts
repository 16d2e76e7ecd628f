import {
  compareMaturity,
  hasEnded,
  isSettled,
  maturitySince,
  maturityStep,
} from './maturity';

describe('maturityStep', () => {
  it.each([
    [undefined, 0],
    ['', 0],
    ['sandbox', 1],
    ['incubating', 2],
    ['incubation', 2],
    ['Graduated', 3],
    ['archived', undefined],
    ['emeritus', undefined],
    ['sig', undefined],
  ])('of %j is %j', (maturity, step) => {
    expect(maturityStep(maturity)).toBe(step);
  });
});

describe('hasEnded', () => {
  it.each(['archived', 'emeritus', 'Archived'])('is true of %s', maturity => {
    expect(hasEnded(maturity)).toBe(true);
  });

  it.each([undefined, '', 'sandbox', 'graduated', 'sig'])(
    'is false of %j',
    maturity => {
      expect(hasEnded(maturity)).toBe(false);
    },
  );
});

describe('isSettled', () => {
  it.each(['graduated', 'incubating', 'incubation'])(
    'is true of %s',
    maturity => {
      expect(isSettled(maturity)).toBe(true);
    },
  );

  it.each([undefined, '', 'sandbox', 'archived', 'emeritus', 'sig'])(
    'is false of %j',
    maturity => {
      expect(isSettled(maturity)).toBe(false);
    },
  );
});

describe('compareMaturity', () => {
  it('sorts settled projects first, ended ones last, and items that are not projects behind them', () => {
    const all = [
      undefined,
      'emeritus',
      'sig',
      'sandbox',
      'archived',
      'incubating',
      'active',
      'graduated',
    ];
    expect([...all].sort(compareMaturity)).toEqual([
      'graduated',
      'incubating',
      'sandbox',
      'active',
      'sig',
      'archived',
      'emeritus',
      undefined,
    ]);
  });
});

describe('maturitySince', () => {
  const dates = {
    accepted: '2019-01-01',
    incubating: '2020-01-01',
    graduated: '2021-01-01',
    archived: '2022-01-01',
  };

  it.each([
    ['sandbox', '2019-01-01'],
    ['incubating', '2020-01-01'],
    ['incubation', '2020-01-01'],
    ['graduated', '2021-01-01'],
    ['archived', '2022-01-01'],
    ['emeritus', '2022-01-01'],
    ['sig', undefined],
    [undefined, undefined],
  ])('is for %j %j', (maturity, since) => {
    expect(maturitySince({ maturity, dates })).toBe(since);
  });

  it('is undefined if the landscape has no date', () => {
    expect(maturitySince({ maturity: 'graduated', dates: {} })).toBe(undefined);
  });
});
