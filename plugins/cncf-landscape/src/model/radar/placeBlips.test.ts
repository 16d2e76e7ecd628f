import fc from 'fast-check';
import { type RadarEntry, placeBlips } from './placeBlips';
import { ringBands } from './ringBands';
import { sectorArcs } from './sectorArcs';

const RADIUS = 260;
const LARGEST = 14;
/** What rounding may make of a length. */
const DUST = 1e-6;

/** A radar of two to six rings, one to eight sectors, and up to sixty entries anywhere in it. */
const radars = fc
  .record({
    rings: fc.integer({ min: 2, max: 6 }),
    sectors: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ rings, sectors }) =>
    fc.record({
      rings: fc.constant(rings),
      sectors: fc.constant(sectors),
      entries: fc
        .array(
          fc.record({
            ring: fc.nat({ max: rings - 1 }),
            sector: fc.nat({ max: sectors - 1 }),
          }),
          { minLength: 1, maxLength: 60 },
        )
        .map(cells =>
          cells.map((cell, index): RadarEntry => ({ id: `${index}`, ...cell })),
        ),
    }),
  );

function laidOut(radar: {
  rings: number;
  sectors: number;
  entries: RadarEntry[];
}) {
  const { rings, sectors, entries } = radar;
  const entriesIn = (key: 'ring' | 'sector', count: number) =>
    Array.from(
      { length: count },
      (_, index) => entries.filter(entry => entry[key] === index).length,
    );
  const bands = ringBands(entriesIn('ring', rings), RADIUS);
  const arcs = sectorArcs(entriesIn('sector', sectors));
  return { bands, arcs, ...placeBlips(entries, bands, arcs, LARGEST) };
}

describe('placing blips', () => {
  it('places every entry, whole, within its ring', () => {
    fc.assert(
      fc.property(radars, radar => {
        const { bands, blips, radius } = laidOut(radar);
        expect(blips.map(({ id }) => id).sort()).toEqual(
          radar.entries.map(({ id }) => id).sort(),
        );
        for (const { id, x, y } of blips) {
          const { inner, outer } = bands[radar.entries[Number(id)].ring];
          const distance = Math.hypot(x, y);
          expect(distance).toBeGreaterThanOrEqual(inner + radius - DUST);
          expect(distance).toBeLessThanOrEqual(outer - radius + DUST);
        }
      }),
    );
  });

  it('places every entry, whole, within its sector', () => {
    fc.assert(
      fc.property(radars, radar => {
        const { arcs, blips, radius } = laidOut(radar);
        for (const { id, x, y } of radar.sectors > 1 ? blips : []) {
          const { start, end } = arcs[radar.entries[Number(id)].sector];
          const angle = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
          expect(angle).toBeGreaterThan(start);
          expect(angle).toBeLessThan(end);
          // A border is a ray: what is behind the centre is far from it.
          const borders = [start, end].filter(
            border => Math.cos(angle - border) > 0,
          );
          for (const border of borders) {
            const fromBorder = Math.abs(
              Math.hypot(x, y) * Math.sin(angle - border),
            );
            expect(fromBorder).toBeGreaterThanOrEqual(radius - DUST);
          }
        }
      }),
    );
  });

  it('lets no two entries overlap', () => {
    fc.assert(
      fc.property(radars, radar => {
        const { blips, radius } = laidOut(radar);
        blips.forEach((a, index) => {
          for (const b of blips.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(
              2 * radius - DUST,
            );
          }
        });
      }),
    );
  });

  it('always places the same entries in the same way', () => {
    fc.assert(
      fc.property(radars, radar => {
        expect(laidOut(radar)).toEqual(laidOut(radar));
      }),
    );
  });

  it('draws blips in the requested size where there is room, and never to nothing', () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${index}`,
        ring: index % 4,
        sector: index % 6,
      }));
    const sizeOf = (count: number) =>
      laidOut({ rings: 4, sectors: 6, entries: entries(count) }).radius;
    expect(sizeOf(12)).toBe(LARGEST);
    expect(sizeOf(30)).toBeGreaterThan(LARGEST * 0.9);
    expect(sizeOf(60)).toBeGreaterThan(LARGEST * 0.6);
    const crowded = entries(60).map(entry => ({
      ...entry,
      ring: 0,
      sector: 0,
    }));
    expect(
      laidOut({ rings: 4, sectors: 6, entries: crowded }).radius,
    ).toBeGreaterThan(3);
  });

  it('places nothing where there is nothing', () => {
    expect(laidOut({ rings: 4, sectors: 1, entries: [] }).blips).toEqual([]);
  });
});
