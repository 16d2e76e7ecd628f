import { decisionOf } from 'backstage-plugin-cncf-landscape-common';
import { LANDSCAPE } from '../../__testUtils__/landscapeFixture';
import { POLICY, RINGS, decision } from '../../__testUtils__/policyFixture';
import { MOST_SECTORS, buildRadar } from './buildRadar';
import { ringOf } from './ringOf';
import { type RadarSelection, filterBlips, isNarrowed } from './filterBlips';
import { reviewState } from './reviewState';
import { ringMove } from './ringMove';

const items = new Map(LANDSCAPE.items.map(item => [item.name, item]));
const landscape = { ...LANDSCAPE, items };
const TODAY = '2026-11-20';
const radar = buildRadar(POLICY, landscape, TODAY);

const ids = (blips: { id: string }[]) => blips.map(({ id }) => id);

describe('the radar', () => {
  it('has the decisions by ring, then by category as the landscape orders them, then by title', () => {
    expect(
      radar.blips.map(
        ({ number, ring, decision: { technology, scope } }) =>
          `${number} ${RINGS[ring].name} ${technology.name}${
            scope ? ' (some)' : ''
          }`,
      ),
    ).toEqual([
      '1 adopt kubernetes',
      '2 adopt prometheus',
      '3 trial opentelemetry',
      '4 assess falco',
      '5 hold kubernetes (some)',
      '6 hold open-service-mesh',
    ]);
  });

  it('has a sector for each category with a decision', () => {
    expect(radar.sectors.map(({ categories }) => categories)).toEqual([
      ['provisioning'],
      ['orchestration-management'],
      ['observability-and-analysis'],
    ]);
  });

  it('leaves out what is decided about other landscapes, and rings that there are not', () => {
    const other = decision('kubernetes', 'adopt', { id: 'other' });
    const policy = {
      ...POLICY,
      decisions: [
        { ...other, technology: { ...other.technology, landscape: 'lfai' } },
        decision('istio', 'retire'),
      ],
    };
    expect(buildRadar(policy, landscape, TODAY).blips).toEqual([]);
  });

  it('keeps a technology that the landscape does not have, in a sector of its own', () => {
    const policy = {
      ...POLICY,
      decisions: [decision('mailroom', 'adopt'), decision('istio', 'adopt')],
    };
    const { blips, sectors } = buildRadar(policy, landscape, TODAY);
    expect(ids(blips)).toEqual(['istio', 'mailroom']);
    expect(sectors[1]).toEqual({ categories: [''] });
  });

  it('puts the smallest categories together where there are too many', () => {
    const names = Array.from({ length: 10 }, (_, index) => `c${index}`);
    const many = {
      id: 'cncf',
      categories: names.map(slug => ({ slug })),
      items: new Map(
        [...names, 'c9b'].map(name => [
          name,
          {
            name,
            title: name,
            category: name.slice(0, 2),
            subcategory: 'any',
          },
        ]),
      ),
    };
    const { sectors, blips } = buildRadar(
      {
        ...POLICY,
        decisions: [...many.items.keys()].map(name => decision(name, 'adopt')),
      },
      many,
      TODAY,
    );
    expect(sectors).toHaveLength(MOST_SECTORS);
    expect(sectors[6].categories).toEqual(['c9']);
    expect(sectors[7].categories).toEqual(['c6', 'c7', 'c8']);
    expect(blips.every(({ sector }) => sector >= 0)).toBe(true);
  });
});

describe('a move', () => {
  const move = (facts: Parameters<typeof decision>[2]) =>
    ringMove(decision('istio', 'trial', facts), RINGS, TODAY);

  it('goes in from an outer ring, and out from an inner one', () => {
    expect(move({ history: [{ ring: 'hold' }] })).toBe('in');
    expect(move({ history: [{ ring: 'adopt' }] })).toBe('out');
  });

  it('follows from the newest ring that differs', () => {
    expect(
      move({
        history: [{ ring: 'trial' }, { ring: 'adopt' }, { ring: 'hold' }],
      }),
    ).toBe('out');
  });

  it('is new for half a year', () => {
    expect(move({ decided: '2026-06-01' })).toBe('new');
    expect(move({ decided: '2026-05-01' })).toBeUndefined();
    expect(move({ decided: '2027-01-01' })).toBeUndefined();
    expect(move({})).toBeUndefined();
  });

  it('ignores a ring that no longer exists', () => {
    expect(move({ history: [{ ring: 'retire' }] })).toBeUndefined();
  });
});

describe('a review', () => {
  it.each([
    ['2026-11-19', 'past'],
    ['2026-11-20', 'soon'],
    ['2027-02-18', 'soon'],
    ['2027-02-19', undefined],
    [undefined, undefined],
  ])('by %s is %s', (reviewBy, state) => {
    expect(reviewState(decision('istio', 'adopt', { reviewBy }), TODAY)).toBe(
      state,
    );
  });
});

describe('a selection', () => {
  const nothing: RadarSelection = { q: '', ring: [], category: [] };
  const filter = (selection: Partial<RadarSelection>, found: string[] = []) =>
    filterBlips(radar.blips, { ...nothing, ...selection }, new Set(found)).map(
      ({ number }) => number,
    );

  it('leaves everything where nothing is chosen', () => {
    expect(filter({})).toHaveLength(6);
    expect(isNarrowed(nothing)).toBe(false);
  });

  it('leaves rings and categories', () => {
    expect(filter({ ring: ['adopt', 'trial'] })).toEqual([1, 2, 3]);
    expect(
      filter({ ring: ['adopt'], category: ['orchestration-management'] }),
    ).toEqual([1]);
  });

  it('leaves what the landscape finds, and what the decisions themselves say', () => {
    expect(filter({ q: 'mesh' }, ['open-service-mesh'])).toEqual([6]);
    expect(filter({ q: 'PLATFORM' })).toEqual([1]);
  });
});

describe('the decision about a technology', () => {
  const kubernetes = { landscape: 'cncf', name: 'kubernetes' };
  const scoped = decision('istio', 'hold', {
    scope: { owners: ['group:default/scan'] },
  });

  it('is the general one, whatever holds for some', () => {
    expect(decisionOf(POLICY.decisions, kubernetes)?.ring).toBe('adopt');
    expect(ringOf(POLICY, kubernetes)?.title).toBe('Adopt');
  });

  it('is one for some where there is no other; its ring is not that of the technology', () => {
    const istio = { landscape: 'cncf', name: 'istio' };
    expect(decisionOf([scoped], istio)).toBe(scoped);
    expect(ringOf({ ...POLICY, decisions: [scoped] }, istio)).toBeUndefined();
  });
});
