/**
 * The state of a radar's entry at a point in time.
 *
 * @public
 */
export interface TechRadarSnapshot {
  /** ISO 8601. */
  date: string;
  /** The id of a ring. */
  ringId: string;
  description?: string;
  /** Whether it moved towards the center (1) or away from it (-1). */
  moved?: -1 | 0 | 1;
}

/**
 * A technology on a radar.
 *
 * @public
 */
export interface TechRadarEntry {
  /** Unique among the entries, as `id` is. */
  key: string;
  id: string;
  /** The id of a quadrant. */
  quadrant: string;
  title: string;
  /** Where to read more, if there are no `links`. */
  url?: string;
  links?: { title: string; url: string }[];
  description?: string;
  /** The newest first. */
  timeline: TechRadarSnapshot[];
}

/**
 * The policy in the format of the community's tech-radar plugin (its `TechRadarLoaderResponse`, with dates as in JSON):
 * `GET /policy/tech-radar.json`.
 *
 * @public
 */
export interface TechRadar {
  quadrants: { id: string; name: string }[];
  /** From the center outwards. */
  rings: {
    id: string;
    name: string;
    /** A CSS color. */
    color: string;
    description?: string;
  }[];
  entries: TechRadarEntry[];
}
