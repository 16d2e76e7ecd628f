import type { MaturityDates } from '../landscape';

/** A stage in a project's life, which foundations have different words for. */
interface Stage {
  /** The words that landscapes use for it. */
  words: string[];
  /** Its position among the stages, from 1; absent for ended projects. */
  step?: number;
  /** Whether the foundation recommends building on such a project. */
  isSettled?: boolean;
  /** Whether the project has ended and is no longer maintained. */
  isOver?: boolean;
  /** Which of a project's dates is the day on which it reached this stage. */
  date: keyof MaturityDates;
}

const STAGES: Stage[] = [
  { words: ['graduated'], step: 3, isSettled: true, date: 'graduated' },
  {
    words: ['incubating', 'incubation'],
    step: 2,
    isSettled: true,
    date: 'incubating',
  },
  { words: ['sandbox'], step: 1, date: 'accepted' },
  { words: ['archived', 'emeritus'], isOver: true, date: 'archived' },
];

const BY_WORD = new Map(
  STAGES.flatMap(stage => stage.words.map(word => [word, stage] as const)),
);

function stageOf(maturity: string | undefined): Stage | undefined {
  return maturity === undefined
    ? undefined
    : BY_WORD.get(maturity.toLowerCase());
}

/**
 * The step of a maturity: 0 for an item that is not a project, up to 3 for a graduated one. `undefined` for a project that has
 * ended, and for a word that only its own foundation uses.
 *
 * @public
 */
export function maturityStep(maturity: string | undefined): number | undefined {
  return maturity ? stageOf(maturity)?.step : 0;
}

/**
 * Whether a project has ended: `archived`, or `emeritus` as other foundations say.
 *
 * @public
 */
export function hasEnded(maturity: string | undefined): boolean {
  return stageOf(maturity)?.isOver ?? false;
}

/**
 * Whether a project's foundation considers it settled: graduated or incubating. Maps show such projects larger, and they may be
 * recommended where the company has decided nothing.
 *
 * @public
 */
export function isSettled(maturity: string | undefined): boolean {
  return stageOf(maturity)?.isSettled ?? false;
}

/**
 * Orders maturities: graduated first, then incubating and sandbox, words that only one foundation uses, and projects that have
 * ended; items that are not projects come last.
 *
 * @public
 */
export function compareMaturity(
  a: string | undefined,
  b: string | undefined,
): number {
  return (
    maturityRank(a) - maturityRank(b) || (a ?? '').localeCompare(b ?? '', 'en')
  );
}

function maturityRank(maturity: string | undefined): number {
  if (!maturity) {
    return 5;
  }
  return hasEnded(maturity) ? 4 : 3 - (maturityStep(maturity) ?? 0);
}

/**
 * When a project reached its maturity (ISO 8601), if its landscape has the date.
 *
 * @public
 */
export function maturitySince(project: {
  maturity?: string;
  dates: MaturityDates;
}): string | undefined {
  const stage = stageOf(project.maturity);
  return stage && project.dates[stage.date];
}
