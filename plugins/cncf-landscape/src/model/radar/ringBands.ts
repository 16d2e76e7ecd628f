/** Between which distances from the centre a ring lies. */
export interface RingBand {
  inner: number;
  outer: number;
}

/** Below 1, it makes inner rings wider than outer ones: they have less room to begin with. */
const TAPER = 0.75;

/** Parts a circle into rings, the first one in the centre: a little wider where there are more entries. */
export function ringBands(entriesOf: number[], radius: number): RingBand[] {
  const count = entriesOf.length;
  const widths = entriesOf.map(
    (entries, index) =>
      (((index + 1) / count) ** TAPER - (index / count) ** TAPER) *
      (entries + 2) ** 0.25,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  let inner = 0;
  return widths.map(width => {
    const band = { inner, outer: inner + (radius * width) / total };
    inner = band.outer;
    return band;
  });
}
