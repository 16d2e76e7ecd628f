import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { ITEMS } from '../../__testUtils__/landscapeFixture';
import { decision } from '../../__testUtils__/policyFixture';
import { riskyUses } from './riskyUses';

const items = new Map(ITEMS.map(item => [item.name, item]));

const rings: Ring[] = [
  { name: 'adopt', title: 'Adopt', color: '#00aa00', advice: 'use' },
  { name: 'sunset', title: 'Sunset', color: '#aa0000', advice: 'avoid' },
];

const used = [
  { value: 'kubernetes', count: 9 },
  { value: 'open-service-mesh', count: 4 },
  { value: 'istio', count: 3 },
  { value: 'gone', count: 2 },
];

describe('riskyUses', () => {
  it('finds what is archived, without any policy', () => {
    expect(riskyUses(used, items, 'cncf', undefined)).toEqual([
      expect.objectContaining({
        item: items.get('open-service-mesh'),
        services: 4,
        archived: true,
        avoided: false,
      }),
    ]);
  });

  it('finds what is in a ring to avoid, whatever it is called, and has it first', () => {
    const found = riskyUses(used, items, 'cncf', {
      rings,
      decisions: [decision('istio', 'sunset'), decision('kubernetes', 'adopt')],
    });
    expect(found.map(({ item }) => item.name)).toEqual([
      'istio',
      'open-service-mesh',
    ]);
    expect(found[0]).toMatchObject({
      avoided: true,
      decided: { ring: { name: 'sunset' } },
      exceptions: 0,
    });
  });

  it('counts the decisions that hold in a part of the company only', () => {
    const [found] = riskyUses(used, items, 'cncf', {
      rings,
      decisions: [
        decision('istio', 'sunset'),
        decision('istio', 'adopt', { scope: { owners: ['group:default/a'] } }),
      ],
    });
    expect(found.exceptions).toBe(1);
  });

  it('takes no decision about another landscape for its own', () => {
    const other = decision('istio', 'sunset');
    const found = riskyUses(used, items, 'cncf', {
      rings,
      decisions: [
        { ...other, technology: { ...other.technology, landscape: 'lfai' } },
      ],
    });
    expect(found.map(({ item }) => item.name)).toEqual(['open-service-mesh']);
  });
});
