/** Between which angles a sector lies: in radians, clockwise from twelve o'clock. */
export interface SectorArc {
  start: number;
  end: number;
}

/** Parts a circle into sectors, wider ones for more entries, but none so narrow that its name would not fit. */
export function sectorArcs(entriesOf: number[]): SectorArc[] {
  const weights = entriesOf.map(entries => Math.sqrt(entries + 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let start = 0;
  return weights.map(weight => {
    const arc = { start, end: start + (weight / total) * 2 * Math.PI };
    start = arc.end;
    return arc;
  });
}
