import express from 'express';
import request from 'supertest';
import {
  normalizeName,
  TechnologyIndex,
} from 'backstage-plugin-cncf-landscape-common';
import type { LandscapeRegistry } from '../serving/LandscapeRegistry';
import { resolveRoutes } from './resolveRoutes';

/** As many as in the public landscape. */
const technologies = Array.from({ length: 2_400 }, (_, i) => ({
  name: normalizeName(`technology number ${i}`),
  title: `Technology Number ${i}`,
  category: 'a',
  subcategory: 'b',
  aliases: [`owner-${i}/repository-${i}`, `alias ${i} of it`],
}));

function start() {
  const index = new TechnologyIndex(technologies);
  const registry = {
    all: async () => new Map([['x', { index }]]),
  } as unknown as LandscapeRegistry;
  return request(express().use(resolveRoutes({ registry })));
}

const query = (names: string[]) =>
  names.map(name => `name=${encodeURIComponent(name)}`).join('&');

describe('GET /resolve of many unknown names', () => {
  it('suggests something for fifty of them', async () => {
    const names = Array.from(
      { length: 60 },
      (_, i) => `technology nomber ${i}`,
    );
    const { body } = await start().get(
      `/resolve?${query([...names, 'technology-number-1'])}`,
    );
    const suggested = body.names.filter((one: any) => one.nearest);
    expect(suggested).toHaveLength(50);
    expect(suggested[0].nearest.name).toMatch(/^technology-number-/);
    expect(body.names.at(-1).technology.name).toBe('technology-number-1');
  });

  it('lets others have their turn', async () => {
    const names = Array.from({ length: 150 }, (_, i) => `unheard of ${i}`);
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) {
        setImmediate(count);
      }
    };
    const answer = start().get(`/resolve?${query(names)}`);
    setImmediate(count);
    const { body } = await answer;
    isOver = true;
    expect(body.names).toHaveLength(150);
    expect(turns).toBeGreaterThan(5);
  });
});
