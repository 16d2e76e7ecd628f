import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import { type LandscapeService, landscapeServiceRef } from '.';

describe('landscapeServiceRef', () => {
  let etag: string;
  let failing: boolean;
  let statuses: number[];
  let callers: Set<string>;
  let landscape: LandscapeService;

  /** Responds as the landscape backend does, to authenticated callers only. */
  const landscapeBackend = createBackendPlugin({
    pluginId: 'cncf-landscape',
    register(env) {
      env.registerInit({
        deps: { router: coreServices.httpRouter, auth: coreServices.httpAuth },
        async init({ router, auth }) {
          router.use(async (request, response) => {
            const { principal } = await auth.credentials(request, {
              allow: ['service'],
            });
            callers.add(principal.subject);
            if (failing) {
              statuses.push(500);
              response.status(500).json({ error: { message: 'broken' } });
            } else if (request.path === '/landscapes') {
              response.json({ landscapes: [{ id: 'cncf', version: etag }] });
            } else if (request.path === '/policy') {
              response.json({ rings: [], decisions: [], findings: [] });
            } else if (request.headers['if-none-match'] === etag) {
              statuses.push(304);
              response.status(304).end();
            } else {
              statuses.push(200);
              response.setHeader('ETag', etag);
              response.json({ id: request.path.split('/')[2], version: etag });
            }
          });
        },
      });
    },
  });

  const caller = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'caller',
    register(env) {
      env.registerInit({
        deps: { service: landscapeServiceRef },
        async init({ service }) {
          landscape = service;
        },
      });
    },
  });

  beforeAll(() => startTestBackend({ features: [landscapeBackend, caller] }));

  beforeEach(() => {
    etag = '"1"';
    failing = false;
    statuses = [];
    callers = new Set();
  });

  it('lists the landscapes, with the credentials of the calling plugin', async () => {
    expect(await landscape.listLandscapes()).toEqual([
      { id: 'cncf', version: '"1"' },
    ]);
    expect(callers).toEqual(new Set(['plugin:catalog']));
  });

  it('transfers an unchanged landscape once, and resolves to the same object', async () => {
    const first = await landscape.getTechnologies('cncf');
    expect(await landscape.getTechnologies('cncf')).toBe(first);
    expect(first).toEqual({ id: 'cncf', version: '"1"' });

    etag = '"2"';
    expect(await landscape.getTechnologies('cncf')).toEqual({
      id: 'cncf',
      version: '"2"',
    });
    expect(statuses).toEqual([200, 304, 200]);
  });

  it('keeps landscapes apart', async () => {
    await landscape.getTechnologies('cncf');
    expect(await landscape.getTechnologies('lfai')).toMatchObject({
      id: 'lfai',
    });
  });

  it('fetches the policy, with the credentials of the calling plugin', async () => {
    expect(await landscape.getPolicy()).toEqual({
      rings: [],
      decisions: [],
      findings: [],
    });
    expect(callers).toEqual(new Set(['plugin:catalog']));
  });

  it('rejects with the error of the backend, and recovers afterwards', async () => {
    failing = true;
    await expect(landscape.getTechnologies('cncf')).rejects.toMatchObject({
      statusCode: 500,
    });
    failing = false;
    expect(await landscape.getTechnologies('cncf')).toMatchObject({
      id: 'cncf',
    });
  });

  it('aborts a request', async () => {
    const signal = AbortSignal.abort();
    await expect(landscape.listLandscapes({ signal })).rejects.toThrow(
      /abort/i,
    );
  });
});
