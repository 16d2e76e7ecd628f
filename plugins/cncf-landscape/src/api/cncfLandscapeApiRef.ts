import { createApiRef } from '@backstage/frontend-plugin-api';
import type { CncfLandscapeApi } from 'backstage-plugin-cncf-landscape-common';

/**
 * The landscape backend's client, as the front end uses it.
 *
 * @public
 */
export const cncfLandscapeApiRef = createApiRef<CncfLandscapeApi>({
  id: 'plugin.cncf-landscape.client',
});
