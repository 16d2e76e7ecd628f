import {
  mockServices,
  startTestBackend,
  type ServiceMock,
} from '@backstage/backend-test-utils';
import type {
  BackendFeature,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import plugin from '../index';

/** Starts a backend with the plugin alone, and with these landscapes in its configuration. */
export async function startLandscapeBackend(
  landscapes?: Record<string, JsonObject>,
  permissions: ServiceMock<PermissionsService> = mockServices.permissions.mock({
    authorize: async () => [{ result: AuthorizeResult.ALLOW }],
  }),
  config: JsonObject = {},
  services: BackendFeature[] = [],
) {
  const backend = await startTestBackend({
    features: [
      plugin,
      mockServices.rootConfig.factory({
        data: {
          ...config,
          ...(landscapes && {
            cncfLandscape: {
              ...(config.cncfLandscape as JsonObject | undefined),
              landscapes,
            },
          }),
        },
      }),
      permissions.factory,
      ...services,
    ],
  });
  const agent = request(backend.server);
  return {
    stop: () => backend.stop(),
    get: (path: string, headers: Record<string, string> = {}) =>
      agent.get(`/api/cncf-landscape${path}`).set(headers),
    post: (path: string, headers: Record<string, string> = {}) =>
      agent.post(`/api/cncf-landscape${path}`).set(headers),
  };
}

export type LandscapeBackend = Awaited<
  ReturnType<typeof startLandscapeBackend>
>;
