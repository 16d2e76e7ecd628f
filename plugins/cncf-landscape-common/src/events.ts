/**
 * The topic of Backstage's events service under which every {@link LandscapeChange} is published, as its payload.
 *
 * @public
 */
export const LANDSCAPE_CHANGES_TOPIC = 'cncf-landscape.changes';
