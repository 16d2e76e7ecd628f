import fc from 'fast-check';
import { arcPath, pointAt } from './arcPath';
import { ringBands } from './ringBands';
import { sectorArcs } from './sectorArcs';
import { sectorLabel } from './sectorLabel';

describe('the rings of a radar', () => {
  it('lie around each other without a gap, from the centre to the border', () => {
    const counts = fc.array(fc.nat({ max: 60 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(counts, entriesOf => {
        const bands = ringBands(entriesOf, 200);
        expect(bands).toHaveLength(entriesOf.length);
        expect(bands[0].inner).toBe(0);
        expect(bands.at(-1)!.outer).toBeCloseTo(200);
        bands.slice(1).forEach((band, index) => {
          expect(band.inner).toBe(bands[index].outer);
          expect(band.outer - band.inner).toBeGreaterThan(10);
        });
      }),
    );
  });

  it('are wider in the centre, and where there is more to show', () => {
    const widthsOf = (entriesOf: number[]) =>
      ringBands(entriesOf, 200).map(({ inner, outer }) => outer - inner);
    const even = widthsOf([5, 5, 5, 5]);
    expect(even).toEqual([...even].sort((a, b) => b - a));
    expect(widthsOf([5, 30, 5, 5])[1]).toBeGreaterThan(even[1]);
  });
});

describe('the sectors of a radar', () => {
  it('go once around, wider where there is more to show', () => {
    const arcs = sectorArcs([1, 7, 1]);
    expect(arcs[0].start).toBe(0);
    expect(arcs[2].end).toBeCloseTo(2 * Math.PI);
    expect(arcs[1].start).toBe(arcs[0].end);
    const widths = arcs.map(({ start, end }) => end - start);
    expect(widths[1]).toBeGreaterThan(widths[0]);
    expect(widths[2]).toBeCloseTo(widths[0]);
  });

  it('are never so narrow that their names would not fit', () => {
    const [first] = sectorArcs([1, 9, 9, 9, 9, 9, 9, 9]);
    expect(first.end - first.start).toBeGreaterThan(0.4);
  });
});

describe('an angle', () => {
  it("begins at twelve o'clock and goes clockwise", () => {
    expect(pointAt(0, 10)[1]).toBeCloseTo(-10);
    expect(pointAt(Math.PI / 2, 10)[0]).toBeCloseTo(10);
  });

  it('is drawn as an arc in its own direction', () => {
    expect(arcPath(10, 0, Math.PI / 2)).toBe(
      'M 0.00 -10.00 A 10 10 0 0 1 10.00 -0.00',
    );
    expect(arcPath(10, Math.PI / 2, 0)).toContain('A 10 10 0 0 0');
    expect(arcPath(10, 0, 1.5 * Math.PI)).toContain('A 10 10 0 1 1');
  });
});

describe("a sector's name", () => {
  const width = Math.PI / 3;

  it('takes one line where there is room', () => {
    const lines = sectorLabel('Runtime', { start: 0, end: width }, 260, 12);
    expect(lines.map(({ text }) => text)).toEqual(['Runtime']);
  });

  it('is broken into two lines where there is little', () => {
    const lines = sectorLabel(
      'App Definition and Development',
      { start: 0, end: 0.5 },
      260,
      12,
    );
    expect(lines.map(({ text }) => text)).toEqual([
      'App Definition',
      'and Development',
    ]);
  });

  it('is read from left to right below the centre as well', () => {
    const startOf = (start: number) => {
      const [{ path }] = sectorLabel(
        'Runtime',
        { start, end: start + 1 },
        260,
        12,
      );
      return path.split(' ').map(Number);
    };
    const above = startOf(-0.5);
    expect(above[1]).toBeLessThan(above[9]);
    const below = startOf(Math.PI - 0.5);
    expect(below[1]).toBeLessThan(below[9]);
  });

  it('is on top where it is the only one', () => {
    const [{ path }] = sectorLabel(
      'Runtime',
      { start: 0, end: 2 * Math.PI },
      260,
      12,
    );
    const [, startX, , , , , , , , endX] = path.split(' ').map(Number);
    expect(startX).toBeCloseTo(-endX);
  });
});
