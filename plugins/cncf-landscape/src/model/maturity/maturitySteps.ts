import type { Technology } from 'backstage-plugin-cncf-landscape-common';

/** Something that happened to a project: it was accepted or reviewed, or reached a maturity. */
export interface MaturityStep {
  step: 'accepted' | 'incubating' | 'graduated' | 'reviewed' | 'archived';
  /** ISO 8601. */
  date: string;
}

/** What happened to a project, the first thing first. */
export function maturitySteps({
  dates,
  reviewedAt,
}: Technology): MaturityStep[] {
  const steps: { step: MaturityStep['step']; date?: string }[] = [
    { step: 'accepted', date: dates.accepted },
    { step: 'incubating', date: dates.incubating },
    { step: 'graduated', date: dates.graduated },
    { step: 'reviewed', date: reviewedAt },
    { step: 'archived', date: dates.archived },
  ];
  return steps
    .flatMap(({ step, date }) => (date ? [{ step, date }] : []))
    .sort((a, b) => a.date.localeCompare(b.date));
}
