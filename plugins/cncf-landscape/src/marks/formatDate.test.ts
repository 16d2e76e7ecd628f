import { formatDate } from './formatDate';

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
