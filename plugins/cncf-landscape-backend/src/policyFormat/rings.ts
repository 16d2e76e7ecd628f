import type { Ring, RingAdvice } from 'backstage-plugin-cncf-landscape-common';
import { adviceOf } from './adviceOf';
import type { RingEntry } from './schema';

/** The default rings, from the center of the radar outwards. */
export const DEFAULT_RINGS: Ring[] = [
  {
    name: 'adopt',
    title: 'Adopt',
    color: '#2e7d32',
    meaning: 'Proven here, and supported: use it where it fits.',
    advice: 'use',
  },
  {
    name: 'trial',
    title: 'Trial',
    color: '#1565c0',
    meaning: 'Being tried in production: use it where a risk can be borne.',
    advice: 'try',
  },
  {
    name: 'assess',
    title: 'Assess',
    color: '#b26a00',
    meaning: 'Worth a look: try it out, and not in production.',
    advice: 'try',
  },
  {
    name: 'hold',
    title: 'Hold',
    color: '#c62828',
    meaning: 'Not for anything new.',
    advice: 'avoid',
  },
];

/** The colors of the company's own rings, by position. */
const COLORS = [
  '#00695c',
  '#283593',
  '#6a1b9a',
  '#ad1457',
  '#4e342e',
  '#37474f',
];

/**
 * Rings with what a file leaves out. What a ring tells a team to do is what its name says, if that is a usual word for it. A
 * ring of another name after one to avoid is to avoid as well; else the first one is to use, and the others are to try.
 */
export function completeRings(stated: RingEntry[]): Ring[] {
  const rings: Ring[] = [];
  for (const [i, ring] of stated.entries()) {
    const usual = DEFAULT_RINGS.find(({ name }) => name === ring.name);
    rings.push({
      name: ring.name,
      title: ring.title ?? usual?.title ?? titleOf(ring.name),
      color: ring.color ?? usual?.color ?? COLORS[i % COLORS.length],
      meaning: ring.meaning ?? usual?.meaning,
      advice:
        ring.advice ??
        usual?.advice ??
        adviceOf(ring.name, ring.title) ??
        adviceBehind(rings),
    });
  }
  return rings;
}

/** The default advice of the next ring. */
function adviceBehind(rings: Ring[]): RingAdvice {
  if (!rings.length) {
    return 'use';
  }
  return rings.some(({ advice }) => advice === 'avoid') ? 'avoid' : 'try';
}

function titleOf(name: string): string {
  const words = name.replace(/-/g, ' ');
  return words[0].toUpperCase() + words.slice(1);
}
