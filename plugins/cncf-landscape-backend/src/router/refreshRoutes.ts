import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { landscapeRefreshPermission } from 'backstage-plugin-cncf-landscape-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { RouterOptions } from './RouterOptions';

/** Refreshes on demand, recorded in the audit log. */
export function refreshRoutes(options: RouterOptions): Router {
  const { registry, refreshers, policyRegistry, policyRefresher, auditor } =
    options;
  const router = PromiseRouter();

  router.post('/landscapes/:id/refresh', async (req, res) => {
    const { id } = req.params;
    const event = await auditor.createEvent({
      eventId: 'landscape-refresh',
      severityLevel: 'medium',
      request: req,
      meta: { landscape: id.slice(0, 100) },
    });
    try {
      const requestedBy = await authorizedName(req, options);
      registry.status(id); // Only authorized callers learn whether a landscape exists.
      await Promise.all([
        refreshers.get(id)?.refresh(requestedBy, { interrupt: true }),
        policyRefresher?.refresh(requestedBy),
      ]);
      const status = registry.status(id);
      const { version, error } = status;
      if (error) {
        await event.fail({ error: new Error(error.message) });
      } else {
        await event.success({ meta: { version: version ?? null } });
      }
      res.json(status);
    } catch (error) {
      await event.fail({ error: error as Error });
      throw error;
    }
  });

  router.post('/policy/refresh', async (req, res) => {
    const event = await auditor.createEvent({
      eventId: 'policy-refresh',
      severityLevel: 'medium',
      request: req,
    });
    try {
      const requestedBy = await authorizedName(req, options);
      if (!policyRefresher) {
        throw new NotFoundError(
          'No policy is configured: set cncfLandscape.policy',
        );
      }
      await policyRefresher.refresh(requestedBy);
      const policy = policyRegistry.status();
      const { version, error } = policy;
      if (error) {
        await event.fail({ error: new Error(error.message) });
      } else {
        await event.success({ meta: { version: version ?? null } });
      }
      res.json(policy);
    } catch (error) {
      await event.fail({ error: error as Error });
      throw error;
    }
  });

  return router;
}

/** The caller, as recorded in the history of refreshes. */
async function authorizedName(
  req: Request,
  { httpAuth, permissions }: RouterOptions,
): Promise<string> {
  const credentials = await httpAuth.credentials(req, {
    allow: ['user', 'service'],
  });
  const [decision] = await permissions.authorize(
    [{ permission: landscapeRefreshPermission }],
    { credentials },
  );
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `Refreshing a landscape requires the permission ${landscapeRefreshPermission.name}`,
    );
  }
  return nameOf(credentials);
}

function nameOf({
  principal,
}: BackstageCredentials<
  { type: 'user'; userEntityRef: string } | { type: 'service'; subject: string }
>): string {
  return principal.type === 'user'
    ? principal.userEntityRef
    : principal.subject;
}
