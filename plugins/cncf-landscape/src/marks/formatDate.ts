/** By language: to make one takes as long as to write hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) {
    return known;
  }
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  formats.set(language, format);
  return format;
}

/** A day (ISO 8601) as people write it in a language. A day has no time zone, so none may move it. */
export function formatDate(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : formatOf(language).format(day);
}
