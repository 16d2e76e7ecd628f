import type {
  Decision,
  Policy,
  PolicyTechnology,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { LANDSCAPE } from './landscapeFixture';

/** The usual rings, from the centre outwards. */
export const RINGS: Ring[] = [
  {
    name: 'adopt',
    title: 'Adopt',
    color: '#2d8a4e',
    meaning: 'Take it without asking.',
    advice: 'use',
  },
  {
    name: 'trial',
    title: 'Trial',
    color: '#1f6fd1',
    meaning: 'Try it where a failure is cheap.',
    advice: 'try',
  },
  {
    name: 'assess',
    title: 'Assess',
    color: '#e6b800',
    meaning: 'Look at it, and tell us.',
    advice: 'try',
  },
  {
    name: 'hold',
    title: 'Hold',
    color: '#c23b32',
    meaning: 'Do not start with it.',
    advice: 'avoid',
  },
];

/** A technology of the landscape as a policy speaks of it. */
export function policyTechnology(name: string): PolicyTechnology {
  const item = LANDSCAPE.items.find(other => other.name === name);
  return { landscape: LANDSCAPE.id, name, title: item?.title ?? name };
}

/** A decision with what a test does not care about left out. */
export function decision(
  name: string,
  ring: string,
  facts: Partial<Decision> = {},
): Decision {
  return {
    id: [name, ...Object.values(facts.scope ?? {}).flat()].join(' '),
    technology: policyTechnology(name),
    ring,
    links: [],
    history: [],
    ...facts,
  };
}

/** A day that many days from today (ISO 8601 date). */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Decisions in every ring: moved both ways, a new one, a scoped one, one to replace, one past its review. */
export const DECISIONS: Decision[] = [
  decision('kubernetes', 'adopt', {
    owner: 'group:default/platform',
    rationale: 'Every team knows it, and the platform runs it.',
    decided: '2024-02-01',
    reviewBy: '2025-02-01',
    conditions: 'On the clusters of the platform team.',
    links: [{ title: 'ADR 12', url: 'https://adr.example.com/12' }],
    history: [
      { ring: 'trial', decided: '2022-05-01', rationale: 'Two teams try it.' },
    ],
  }),
  decision('kubernetes', 'hold', {
    decided: '2024-03-01',
    rationale: 'The scanners have no network.',
    scope: { systems: ['system:default/scanners'] },
  }),
  decision('prometheus', 'adopt', {
    decided: '2023-01-10',
    reviewBy: dayFromNow(30),
  }),
  decision('opentelemetry', 'trial', {
    decided: dayFromNow(-20),
    owner: 'group:default/tracking',
    rationale: 'One library for traces and metrics.',
  }),
  decision('falco', 'assess', {
    decided: '2024-06-01',
    history: [{ ring: 'trial' }],
  }),
  decision('open-service-mesh', 'hold', {
    decided: '2023-06-01',
    rationale: 'Nobody maintains it any more.',
    replacement: policyTechnology('istio'),
  }),
];

/** What the fictional company decided. */
export const POLICY: Policy = {
  version: 'p1',
  source: './technology-policy.yaml',
  readAt: '2026-11-20T08:00:00Z',
  rings: RINGS,
  decisions: DECISIONS,
  findings: [],
};
