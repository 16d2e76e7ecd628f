/**
 * The topic in Backstage's events service on which every {@link LandscapeChange} is published, as the payload.
 *
 * @public
 */
export const LANDSCAPE_CHANGES_TOPIC = 'cncf-landscape.changes';
