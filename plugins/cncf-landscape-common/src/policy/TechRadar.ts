/**
 * A ring, as the community's tech-radar plugin reads it.
 *
 * @public
 */
export interface TechRadarRing {
  id: string;
  name: string;
  /** A CSS colour. */
  color: string;
  description?: string;
}

/**
 * What an entry of a radar was at a time.
 *
 * @public
 */
export interface TechRadarSnapshot {
  /** ISO 8601. */
  date: string;
  /** The id of a ring. */
  ringId: string;
  description?: string;
  /** Whether it moved towards the centre (1) or away from it (-1). */
  moved?: -1 | 0 | 1;
}

/**
 * A technology on a radar.
 *
 * @public
 */
export interface TechRadarEntry {
  /** Tells it from all other entries, as `id` does. */
  key: string;
  id: string;
  /** The id of a quadrant. */
  quadrant: string;
  title: string;
  /** Where to read more, where `links` say nothing. */
  url?: string;
  links?: { title: string; url: string }[];
  description?: string;
  /** The newest first. */
  timeline: TechRadarSnapshot[];
}

/**
 * The policy as the community's tech-radar plugin reads it (its `TechRadarLoaderResponse`, with dates as JSON has them):
 * `GET /policy/tech-radar.json`.
 *
 * @public
 */
export interface TechRadar {
  quadrants: { id: string; name: string }[];
  /** From the centre outwards. */
  rings: TechRadarRing[];
  entries: TechRadarEntry[];
}
