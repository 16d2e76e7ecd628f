import { evaluateTechnology } from './evaluateTechnology';
import type { Decision, Policy, Ring } from './Policy';

const adopt: Ring = {
  name: 'adopt',
  title: 'Adopt',
  color: '#2e7d32',
  advice: 'use',
};
const trial: Ring = { ...adopt, name: 'trial', title: 'Trial', advice: 'try' };
const retire: Ring = {
  ...adopt,
  name: 'retire',
  title: 'Retire',
  advice: 'avoid',
};

const flagger = {
  landscape: 'cncf',
  name: 'flagger',
  title: 'Flagger',
  maturity: 'graduated',
};
const argo = { landscape: 'cncf', name: 'argo', title: 'Argo' };
const today = '2026-11-23';

function decision(values: Partial<Decision> = {}): Decision {
  return {
    id: 'flagger',
    technology: flagger,
    ring: 'adopt',
    links: [],
    history: [],
    ...values,
  };
}

function policy(...decisions: Decision[]): Pick<Policy, 'rings' | 'decisions'> {
  return { rings: [adopt, trial, retire], decisions };
}

const types = (...args: Parameters<typeof evaluateTechnology>) =>
  evaluateTechnology(...args).map(({ type }) => type);

describe('evaluateTechnology', () => {
  it.each(['adopt', 'trial'])(
    'finds nothing where the technology is in %s',
    ring => {
      expect(types(flagger, policy(decision({ ring })), { today })).toEqual([]);
    },
  );

  it('warns of a technology in a ring that advises against it, whatever its name', () => {
    const against = decision({ ring: 'retire' });
    expect(evaluateTechnology(flagger, policy(against), { today })).toEqual([
      { type: 'avoid', technology: flagger, decision: against, ring: retire },
    ]);
  });

  it.each(['archived', 'emeritus'])(
    'warns of a project that is %s, whatever the company has decided',
    maturity => {
      expect(types({ ...argo, maturity }, undefined, { today })).toEqual([
        'archived',
      ]);
    },
  );

  it('names the replacement, with or without advice against the technology', () => {
    const replaced = decision({ ring: 'trial', replacement: argo });
    expect(evaluateTechnology(flagger, policy(replaced), { today })).toEqual([
      {
        type: 'replacedBy',
        technology: flagger,
        decision: replaced,
        ring: trial,
        replacement: argo,
      },
    ]);
    expect(
      evaluateTechnology(
        flagger,
        policy(decision({ ring: 'retire', replacement: argo })),
        { today },
      ),
    ).toMatchObject([
      { type: 'avoid', replacement: argo },
      { type: 'replacedBy', replacement: argo },
    ]);
  });

  it('warns that a project has ended, with or without a policy', () => {
    const archived = { ...flagger, maturity: 'archived' };
    expect(evaluateTechnology(archived, undefined)).toEqual([
      { type: 'archived', technology: archived },
    ]);
    expect(
      evaluateTechnology(archived, policy(decision()), { today }),
    ).toMatchObject([{ type: 'archived', ring: adopt }]);
  });

  it('warns of what the company has not decided on', () => {
    const other = decision({ id: 'argo', technology: argo });
    expect(evaluateTechnology(flagger, policy(other), { today })).toEqual([
      { type: 'notApproved', technology: flagger },
    ]);
  });

  it.each([undefined, policy()])(
    'does not miss a decision where the company has decided on nothing',
    nothing => {
      expect(types(flagger, nothing)).toEqual([]);
    },
  );

  it('warns that a review is due from the day after its date', () => {
    const due = decision({ reviewBy: '2026-11-22' });
    expect(evaluateTechnology(flagger, policy(due), { today })).toEqual([
      { type: 'reviewDue', technology: flagger, decision: due, ring: adopt },
    ]);
    expect(
      types(flagger, policy(decision({ reviewBy: today })), { today }),
    ).toEqual([]);
  });

  it('uses the current day by default', () => {
    const past = decision({ reviewBy: '2020-01-01' });
    const future = decision({ reviewBy: '9999-01-01' });
    expect(types(flagger, policy(past))).toEqual(['reviewDue']);
    expect(types(flagger, policy(future))).toEqual([]);
  });

  it('applies the decision for the context in which the technology is used', () => {
    const decisions = policy(
      decision({ ring: 'retire' }),
      decision({
        id: 'flagger-in-routing',
        scope: { systems: ['system:default/routing'] },
      }),
    );
    const context = {
      systems: ['system:default/routing'],
      domains: [],
      owners: [],
    };
    expect(types(flagger, decisions, { context, today })).toEqual([]);
    expect(types(flagger, decisions, { today })).toEqual(['avoid']);
  });

  it('warns of what is decided on for other contexts only', () => {
    const elsewhere = decision({ scope: { owners: ['group:default/a'] } });
    expect(types(flagger, policy(elsewhere), { today })).toEqual([
      'notApproved',
    ]);
  });

  it('lists the most serious first', () => {
    const worst = decision({
      ring: 'retire',
      replacement: argo,
      reviewBy: '2026-01-01',
    });
    expect(
      types({ ...flagger, maturity: 'archived' }, policy(worst), { today }),
    ).toEqual(['avoid', 'replacedBy', 'archived', 'reviewDue']);
  });
});
