const DAY_MS = 86_400_000;

/** The present day (ISO 8601 date), by Greenwich's clock: decisions name no time zone. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The number of days from one day to another (ISO 8601 dates). */
export function daysBetween(from: string, to: string): number {
  const start = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Math.round((start(to) - start(from)) / DAY_MS);
}
