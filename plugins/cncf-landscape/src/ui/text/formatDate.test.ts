import { formatDate, formatDayOf, formatMoment } from './formatDate';

describe('formatDate', () => {
  it('writes a day as the language does', () => {
    expect(formatDate('2018-03-06', 'en')).toBe('Mar 6, 2018');
    expect(formatDate('2018-03-06', 'ko')).toBe('2018. 3. 6.');
  });

  it('keeps the day of a time stamp', () => {
    expect(formatDate('2018-03-06T23:59:59-08:00', 'en')).toBe('Mar 6, 2018');
  });

  it('leaves what is no date as it is', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
    expect(formatDate('', 'en')).toBe('');
  });
});

describe('what is written of a moment', () => {
  // Noon, so that it is the same day in nearly all time zones.
  const moment = '2026-11-23T12:00:00Z';

  it('is its day, short or long', () => {
    expect(formatDayOf(moment, 'en', 'medium')).toBe('Nov 23, 2026');
    expect(formatDayOf(moment, 'en', 'long')).toBe('November 23, 2026');
    expect(formatDayOf(moment, 'ko', 'long')).toBe('2026년 11월 23일');
  });

  it('is its day and time', () => {
    expect(formatMoment(moment, 'en')).toMatch(
      /^Nov 23, 2026, \d{1,2}:00\s(AM|PM)$/,
    );
  });
});
