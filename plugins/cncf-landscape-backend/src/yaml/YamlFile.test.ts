import { YamlFile } from './YamlFile';

describe('YamlFile', () => {
  it('locates a value, or its closest ancestor', () => {
    const file = new YamlFile('a.yml', 'a:\n  - b: 1\n    c: x\n');
    expect(file.value).toEqual({ a: [{ b: 1, c: 'x' }] });
    expect(file.locate(['a', 0, 'c'])).toEqual({
      file: 'a.yml',
      line: 3,
      column: 5,
    });
    expect(file.locate(['a', 0, 'absent', 7])).toEqual({
      file: 'a.yml',
      line: 2,
      column: 5,
    });
    expect(file.locate([])).toEqual({ file: 'a.yml' });
  });

  it('reports where a file is not valid YAML', () => {
    expect(() => new YamlFile('a.yml', 'a: 1\nb: [1, 2\n')).toThrow(
      /^a\.yml:\d+:\d+: is not valid YAML: /,
    );
  });

  it('leaves a date without quotes a text, as it is written', () => {
    expect(new YamlFile('a.yml', 'a: 2020-01-31').value).toEqual({
      a: '2020-01-31',
    });
    expect(
      new YamlFile('a.yml', '%YAML 1.1\n---\na: 2020-01-31').value,
    ).toEqual({ a: '2020-01-31' });
  });

  it('gives tags no meaning', () => {
    expect(
      new YamlFile('a.yml', 'a: !!binary aGk=\nb: !evil { c: 1 }').value,
    ).toEqual({ a: 'aGk=', b: { c: 1 } });
  });

  it('refuses aliases that multiply', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 10; i++) {
      bomb.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    }
    expect(() => new YamlFile('a.yml', bomb.join('\n'))).toThrow(
      /^a\.yml: is not valid YAML: .*alias/i,
    );
  });

  it('takes a key called __proto__ for a key', () => {
    const { value } = new YamlFile('a.yml', '__proto__: { polluted: true }');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as any).polluted).toBeUndefined();
  });

  it('finds duplicate keys; the last one counts', () => {
    const file = new YamlFile('a.yml', 'x: { a: 1, b: 2, a: 3, a: 4 }');
    expect(file.duplicateKeys(['x'])).toEqual(['a']);
    expect(file.value).toEqual({ x: { a: 4, b: 2 } });
    expect(file.duplicateKeys(['x', 'a'])).toEqual([]);
  });

  it.each([
    ['a web page', '\n<!DOCTYPE html><html></html>', /is a web page/],
    ['XML', '<?xml version="1.0"?><a/>', /is a web page/],
    ['far too long a text', 'a'.repeat(9 * 1024 * 1024), /has 9437184 char/],
    ['lists in lists in lists', '- '.repeat(100_000), /nested/],
    ['brackets without end', '['.repeat(100_000), /nested/],
    ['maps in maps', '{a: '.repeat(100_000), /nested/],
    ['keys that are maps', '? '.repeat(3_000), /nested/],
    [
      'indentation without end',
      Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /nested|not valid YAML/,
    ],
  ])('refuses %s within two seconds', (_what, text, message) => {
    const start = performance.now();
    expect(() => new YamlFile('a.yml', text)).toThrow(message);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
