import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { landscapeRefreshPermission } from 'backstage-plugin-cncf-landscape-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { RouterOptions } from './createRouter';

/** Reading a source on demand. */
export function refreshRoutes(options: RouterOptions): Router {
  const { registry, refresher, httpAuth, permissions } = options;
  const router = PromiseRouter();

  router.post('/landscapes/:id/refresh', async (req, res) => {
    const { id } = req.params;
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const [decision] = await permissions.authorize(
      [{ permission: landscapeRefreshPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `Refreshing a landscape needs the permission ${landscapeRefreshPermission.name}`,
      );
    }
    registry.status(id); // An unknown landscape is told to those who may refresh one.
    await refresher.refresh(id);
    res.json(registry.status(id));
  });

  return router;
}
