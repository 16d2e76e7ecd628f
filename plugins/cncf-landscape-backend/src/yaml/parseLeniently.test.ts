import { z } from 'zod';
import { parseLeniently } from './parseLeniently';

const schema = z.object({
  name: z.string(),
  size: z.number().optional(),
  links: z.array(z.object({ url: z.string() })).optional(),
});

describe('parseLeniently', () => {
  it('returns what a schema accepts', () => {
    expect(parseLeniently(schema, { name: 'a', size: 1 })).toEqual({
      value: { name: 'a', size: 1 },
      refused: [],
    });
  });

  it('takes away what it refuses, and says where that stood', () => {
    const { value, refused } = parseLeniently(schema, { name: 'a', size: 'x' });
    expect(value).toEqual({ name: 'a' });
    expect(refused).toEqual([{ path: ['size'], message: expect.any(String) }]);
  });

  it('takes away what is around a required field', () => {
    const { value, refused } = parseLeniently(schema, {
      name: 'a',
      links: 'none',
      size: 3,
    });
    expect(value).toEqual({ name: 'a', size: 3 });
    expect(refused.map(({ path }) => path)).toEqual([['links']]);
  });

  it('keeps what else is in a list, and says once what is wrong', () => {
    const { value, refused } = parseLeniently(schema, {
      name: 'a',
      links: [{ url: 'x' }, { url: 7 }, 'text', { url: 'y' }],
    });
    expect(value).toEqual({ name: 'a', links: [{ url: 'x' }, { url: 'y' }] });
    expect(refused.map(({ path }) => path.join('.'))).toEqual([
      'links.1.url',
      'links.2',
    ]);
  });

  it('returns nothing where a field without which nothing goes is wrong', () => {
    expect(parseLeniently(schema, { name: 7 }).value).toBeUndefined();
    expect(parseLeniently(schema, 'text').value).toBeUndefined();
    expect(parseLeniently(schema, undefined).value).toBeUndefined();
  });

  it('leaves what it was given as it was', () => {
    const given = { name: 'a', size: 'x' };
    parseLeniently(schema, given);
    expect(given).toEqual({ name: 'a', size: 'x' });
  });
});
