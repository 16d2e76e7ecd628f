const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** The year first, with what people put between: `2024-01-15`, `2024/1/15`, `2024. 1. 15.`, `2024년 1월 15일`, `2024-01`, `2024`. */
const YEAR_FIRST =
  /^(\d{4})(?:\s*[-/.년]\s*(\d{1,2})(?:\s*[-/.월]\s*(\d{1,2}))?)?\s*[.월일]?(?=$|[\sT])/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?=$|T)/;
const DAY_FIRST = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})(?=$|[\s,T])/;
/** `01/15/2024`; where that is no month, `15/01/2024`. */
const SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?=$|[\s,T])/;

/**
 * The day (ISO 8601) that a date or a time names, as it is written there: the same in every time zone, whatever zone is written
 * behind it. A month stands for its first day, and a year as well. Nothing where it is not a date, or in no calendar.
 */
export function dayOf(text: string): string | undefined {
  const date = text.trim();
  const found =
    numbersOf(COMPACT, date, [1, 2, 3]) ??
    numbersOf(YEAR_FIRST, date, [1, 2, 3]) ??
    numbersOf(DAY_FIRST, date, [3, 2, 1]) ??
    slashed(date) ??
    withMonthName(date);
  return found && inCalendar(...found);
}

type Numbers = [year: number, month: number, day: number];

/** The numbers in these groups, where a group that is absent is a first. */
function numbersOf(
  pattern: RegExp,
  text: string,
  [year, month, day]: Numbers,
): Numbers | undefined {
  const match = pattern.exec(text);
  return (
    (match && [
      Number(match[year]),
      Number(match[month] ?? 1),
      Number(match[day] ?? 1),
    ]) ||
    undefined
  );
}

function slashed(text: string): Numbers | undefined {
  const american = numbersOf(SLASHES, text, [3, 1, 2]);
  return american && american[1] > 12
    ? [american[0], american[2], american[1]]
    : american;
}

/** `15 January 2024`, `Jan 15, 2024`, `Mon Jan 15 2024 00:30:00 GMT+0900`. */
function withMonthName(text: string): Numbers | undefined {
  const words = text
    .split(/[\s,-]+/)
    .filter(Boolean)
    .slice(0, 5);
  const month = words
    .map(word => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1)
    .find(Boolean);
  const year = words.find(word => /^\d{4}$/.test(word));
  const day = words.find(word => /^\d{1,2}(st|nd|rd|th)?$/i.test(word));
  return month && year
    ? [Number(year), month, day ? parseInt(day, 10) : 1]
    : undefined;
}

function inCalendar(
  year: number,
  month: number,
  day: number,
): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}
