import {
  cncfLandscapePermissions,
  landscapeRefreshPermission,
} from './permissions';

describe('the permissions', () => {
  it('are these', () => {
    expect(cncfLandscapePermissions).toEqual([landscapeRefreshPermission]);
    expect(landscapeRefreshPermission).toMatchObject({
      name: 'cncf-landscape.landscape.refresh',
      attributes: { action: 'update' },
    });
  });
});
