import { useMemo } from 'react';
import type { Radar } from '../../model/radar/buildRadar';
import { placeBlips } from '../../model/radar/placeBlips';
import { ringBands } from '../../model/radar/ringBands';
import { sectorArcs } from '../../model/radar/sectorArcs';

/** Measures in pixels, for a screen with room for the list beside the radar, and for a phone. */
const SIZES = {
  wide: { radius: 262, margin: 40, blip: 14, sector: 12, ring: 10.5 },
  narrow: { radius: 164, margin: 30, blip: 11, sector: 9.5, ring: 8.5 },
};

/** The positions of everything on a radar. */
export function useRadarLayout(
  { sectors, blips }: Radar,
  rings: number,
  narrow: boolean,
) {
  const size = narrow ? SIZES.narrow : SIZES.wide;
  return useMemo(() => {
    const entriesIn = (key: 'ring' | 'sector', count: number) =>
      Array.from(
        { length: count },
        (_, index) => blips.filter(blip => blip[key] === index).length,
      );
    const bands = ringBands(entriesIn('ring', rings), size.radius);
    const arcs = sectorArcs(entriesIn('sector', sectors.length));
    // Each ring's name is on its outer border.
    const name = size.ring * 0.6;
    const free = bands.map(({ inner, outer }) => ({
      inner: inner && inner + name,
      outer: outer - name,
    }));
    const placement = placeBlips(blips, free, arcs, size.blip);
    return {
      bands,
      arcs,
      blipRadius: placement.radius,
      placementOf: new Map(placement.blips.map(blip => [blip.id, blip])),
      fonts: { sector: size.sector, ring: size.ring },
      /** How far the picture reaches to each side of its centre. */
      edge: size.radius + size.margin,
    };
  }, [rings, sectors, blips, size]);
}
