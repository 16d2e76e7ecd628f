import { diffLines } from './diffLines';

function written(before: string, after: string): string[] {
  const signs = { removed: '-', added: '+', kept: ' ' };
  return diffLines(before, after).map(
    ({ type, text }) => `${signs[type]}${text}`,
  );
}

describe('diffLines', () => {
  it('is empty where nothing differs', () => {
    expect(diffLines('a\nb\n', 'a\nb\n')).toEqual([]);
  });

  it('shows a changed line with three lines before and after it', () => {
    expect(
      written('1\n2\n3\n4\nold\n5\n6\n7\n8\n', '1\n2\n3\n4\nnew\n5\n6\n7\n8\n'),
    ).toEqual([' 2', ' 3', ' 4', '-old', '+new', ' 5', ' 6', ' 7']);
  });

  it('shows lines that come and lines that go', () => {
    expect(written('a\nc\n', 'a\nb\nc\n')).toEqual([' a', '+b', ' c']);
    expect(written('a\nb\n', 'a\n')).toEqual([' a', '-b']);
    expect(written('', 'a\n')).toEqual(['+a']);
  });

  it('knows a line that comes twice', () => {
    expect(written('a\n', 'a\na\n')).toEqual([' a', '+a']);
    expect(written('a\na\n', 'a\n')).toEqual([' a', '-a']);
  });

  it('takes lines for lines, whatever ends them', () => {
    expect(written('a\r\nb\r\n', 'a\r\nc\r\n')).toEqual([' a', '-b', '+c']);
  });
});
