/** By language and style: to make one takes as long as to write hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(
  language: string,
  style: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, style]);
  const known = formats.get(key);
  if (known) {
    return known;
  }
  const format = new Intl.DateTimeFormat(language, style);
  formats.set(key, format);
  return format;
}

/** A day (ISO 8601) as people write it in a language. A day has no time zone, so none may move it. */
export function formatDate(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? date
    : formatOf(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** The day of a moment (ISO 8601) where the reader is, as people write it in a language. */
export function formatDayOf(
  moment: string,
  language: string,
  dateStyle: 'long' | 'medium',
): string {
  return formatOf(language, { dateStyle }).format(new Date(moment));
}

/** A moment (ISO 8601) where the reader is, to the minute, as people write it in a language. */
export function formatMoment(moment: string, language: string): string {
  return formatOf(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}
