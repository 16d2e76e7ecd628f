/** A day (ISO 8601) as people write it in a language. A day has no time zone, so none may move it. */
export function formatDate(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? date
    : day.toLocaleDateString(language, {
        dateStyle: 'medium',
        timeZone: 'UTC',
      });
}
