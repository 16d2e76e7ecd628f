import { batchNames } from './batchNames';

describe('batchNames', () => {
  it('asks for at most a hundred names at a time, each once', () => {
    const names = Array.from({ length: 250 }, (_, i) => `t${i}`);
    const batches = batchNames([...names, ...names]);
    expect(batches.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(batches.flat()).toEqual(names);
  });

  it('asks with addresses that every proxy lets through, in any script', () => {
    const names = Array.from(
      { length: 30 },
      (_, i) => `${'쿠버'.repeat(50)}${i}`,
    );
    const batches = batchNames(names);
    expect(batches.flat()).toEqual(names);
    for (const batch of batches) {
      const query = new URLSearchParams(batch.map(name => ['name', name]));
      expect(String(query).length).toBeLessThanOrEqual(4_000);
    }
  });

  it('leaves out what cannot be a name', () => {
    expect(batchNames(['', '  ', 'x'.repeat(201), 'helm'])).toEqual([['helm']]);
    expect(batchNames([])).toEqual([]);
  });
});
