import express from 'express';
import request from 'supertest';
import type { LogoStore } from '../logos/LogoStore';
import { LandscapeRegistry } from '../serving/LandscapeRegistry';
import { landscapeRoutes } from './landscapeRoutes';
import { logoRoutes } from './logoRoutes';

jest.setTimeout(20_000);

describe('While the database is down', () => {
  const registry = new LandscapeRegistry([
    { id: 'x', title: 'X', source: 'f.yml' },
  ]);
  registry.observe('x', { readAt: new Date('2026-01-01') });

  it.each([
    ['says so', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['says nothing', () => new Promise<never>(() => undefined)],
  ])(
    'and %s, GET /landscapes tells what this replica knew last',
    async (_, observe) => {
      const app = express().use(
        landscapeRoutes({ registry, follower: { observe } }),
      );
      const { body } = await request(app).get('/landscapes').expect(200);
      expect(body.landscapes).toEqual([
        expect.objectContaining({
          id: 'x',
          readAt: '2026-01-01T00:00:00.000Z',
        }),
      ]);
    },
  );

  it('pictures are asked for again later, and nothing is logged for each', async () => {
    const onError = jest.fn();
    const logos = {
      picture: async () => {
        throw new Error('ECONNREFUSED');
      },
    } as unknown as LogoStore;
    const app = express()
      .use(logoRoutes({ logos }))
      .use((error: unknown, _req: unknown, _res: unknown, next: () => void) => {
        onError(error);
        next();
      });
    const { headers } = await request(app)
      .get(`/landscapes/x/logos/${'a'.repeat(40)}.webp`)
      .expect(503);
    expect(headers['retry-after']).toBe('15');
    expect(onError).not.toHaveBeenCalled();
  });
});
