import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The permission to refresh a landscape.
 *
 * @public
 */
export const landscapeRefreshPermission = createPermission({
  name: 'cncf-landscape.landscape.refresh',
  attributes: { action: 'update' },
});

/**
 * All permissions of this plugin.
 *
 * @public
 */
export const cncfLandscapePermissions = [landscapeRefreshPermission];
