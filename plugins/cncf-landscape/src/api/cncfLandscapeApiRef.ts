import { createApiRef } from '@backstage/frontend-plugin-api';
import type { CncfLandscapeApi } from 'backstage-plugin-cncf-landscape-common';

/**
 * The landscape backend, as the front end asks it.
 *
 * @public
 */
export const cncfLandscapeApiRef = createApiRef<CncfLandscapeApi>({
  id: 'plugin.cncf-landscape.client',
});
