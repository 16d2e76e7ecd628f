/** What is read from a source, as the log of refreshes names it: `landscape/<id>` or `policy`. */
export type RefreshSubject = `landscape/${string}` | 'policy';

/** The subject of a landscape's refreshes. */
export function landscapeSubject(id: string): RefreshSubject {
  return `landscape/${id}`;
}
