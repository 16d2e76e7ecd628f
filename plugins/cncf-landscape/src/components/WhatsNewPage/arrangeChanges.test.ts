import { CHANGES } from '../../__testUtils__/changesFixture';
import { arrangeChanges } from './arrangeChanges';

const names = (changes: { name: string }[]) => changes.map(({ name }) => name);

describe('arrangeChanges', () => {
  it('groups changes by the version that they came with, newest first', () => {
    const { inUse, versions } = arrangeChanges(CHANGES);
    expect(inUse).toEqual([]);
    expect(versions.map(({ version }) => version)).toEqual(['v3', 'v2']);
    expect(versions.flatMap(({ changes }) => changes)).toEqual(CHANGES);
  });

  it('puts what the company uses first, the most used first', () => {
    const users = new Map([
      ['opentelemetry', 2],
      ['kubernetes', 9],
      ['old-knative', 1],
    ]);
    const { inUse, versions } = arrangeChanges(CHANGES, users);
    expect(names(inUse)).toEqual(['opentelemetry', 'kubernetes', 'knative']);
    expect(versions.flatMap(({ changes }) => changes)).toHaveLength(
      CHANGES.length - 3,
    );
  });
});
