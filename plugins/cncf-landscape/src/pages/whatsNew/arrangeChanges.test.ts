import { CHANGES } from '../../__testUtils__/changesFixture';
import { arrangeChanges } from './arrangeChanges';

const names = (changes: { name: string }[]) => changes.map(({ name }) => name);
const dayOf = (at: string) => at.slice(0, 10);

describe('arrangeChanges', () => {
  it('groups changes by the day on which they were read, newest first', () => {
    const { inUse, days } = arrangeChanges(CHANGES, dayOf);
    expect(inUse).toEqual([]);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-13']);
    expect(days.flatMap(({ changes }) => changes)).toEqual(CHANGES);
  });

  it('puts the versions of one day together', () => {
    const { days } = arrangeChanges(CHANGES, () => 'today');
    expect(days).toEqual([{ day: 'today', changes: CHANGES }]);
  });

  it('puts what the company uses first, the most used first', () => {
    const users = new Map([
      ['opentelemetry', 2],
      ['kubernetes', 9],
      ['old-knative', 1],
    ]);
    const { inUse, days } = arrangeChanges(CHANGES, dayOf, users);
    expect(names(inUse)).toEqual(['opentelemetry', 'kubernetes', 'knative']);
    expect(days.flatMap(({ changes }) => changes)).toHaveLength(
      CHANGES.length - 3,
    );
  });
});
