import type {
  LandscapeItem,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import { useLandscapeData } from './LandscapeContext';

/** Which ring an item is in; none where the policy does not mention it, or is not known. */
export function useRings(): (item: LandscapeItem) => Ring | undefined {
  const { policy } = useLandscapeData();
  return useMemo(() => {
    const rings = new Map(policy?.rings.map(ring => [ring.name, ring]));
    return ({ ring }) => rings.get(ring ?? '');
  }, [policy]);
}
