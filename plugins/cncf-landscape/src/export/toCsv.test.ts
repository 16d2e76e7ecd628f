import { toCsv } from './toCsv';

/** The lines without the byte order mark. */
function csv(...rows: Parameters<typeof toCsv>[0]): string {
  return toCsv(rows).slice(1);
}

describe('toCsv', () => {
  it('writes one line a row, ended as RFC 4180 wants it', () => {
    expect(csv(['Name', 'Users'], ['Falco', 3])).toBe(
      'Name,Users\r\nFalco,3\r\n',
    );
  });

  it('begins with a byte order mark, so that Korean opens right', () => {
    expect(toCsv([['메트릭']])).toBe('\uFEFF메트릭\r\n');
  });

  it('quotes what holds commas, quotes or line breaks', () => {
    expect(csv(['a,b', 'say "hi"', 'two\nlines', 'two\r\nlines'])).toBe(
      '"a,b","say ""hi""","two\nlines","two\r\nlines"\r\n',
    );
  });

  it('leaves empty what is not known', () => {
    expect(csv(['a', undefined, '', 0])).toBe('a,,,0\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('makes no formula of %j', (text, written) => {
    expect(csv([text])).toBe(`${written}\r\n`);
  });

  it('leaves numbers numbers', () => {
    expect(csv([-1])).toBe('-1\r\n');
  });
});
