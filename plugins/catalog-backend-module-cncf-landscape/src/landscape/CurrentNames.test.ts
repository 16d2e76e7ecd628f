import { currentNames } from '../__testUtils__/names';
import { decision } from '../__testUtils__/decision';
import { landscape, technology } from '../__testUtils__/technologies';

const { signal } = new AbortController();

describe('CurrentNames', () => {
  it('decides nothing before the first update', () => {
    const { names } = currentNames();
    expect(names.get().meaningOf({ name: 'kubernetes' }).kind).toBe(
      'undecided',
    );
  });

  it('asks for technologies only where the version has changed', async () => {
    const { names, service } = currentNames();
    const first = await names.update(signal);
    expect(first.after).not.toBe(first.before);
    const second = await names.update(signal);
    expect(second.after).toBe(first.after);
    expect(service.asked).toBe(1);

    service.lists.set(
      'cncf',
      landscape({ version: 'v2', technologies: [technology('Helm')] }),
    );
    const third = await names.update(signal);
    expect(third.before).toBe(first.after);
    expect(names.get()).toBe(third.after);
    expect(names.get().meaningOf({ name: 'helm' }).kind).toBe('technology');
  });

  it('follows what the company decides', async () => {
    const { names, service } = currentNames();
    const first = await names.update(signal);
    service.policy = {
      ...service.policy,
      version: 'p2',
      decisions: [decision('postgresql')],
    };
    const second = await names.update(signal);
    expect(second.before).toBe(first.after);
    expect(second.after).not.toBe(first.after);
    expect(names.get().meaningOf({ name: 'postgresql' })).toMatchObject({
      inCatalog: true,
    });
    expect(service.asked).toBe(1);
  });

  it('keeps what names meant where the policy cannot be asked for', async () => {
    const { names, service } = currentNames();
    await names.update(signal);
    service.policyFailure = new Error('no policy now');
    await expect(names.update(signal)).rejects.toThrow('no policy now');
    expect(names.get().meaningOf({ name: 'kubernetes' }).kind).toBe(
      'technology',
    );
  });

  it('keeps what names meant when the landscape cannot be asked, or is gone', async () => {
    const { names, service } = currentNames();
    await names.update(signal);
    service.failure = new Error('down');
    await expect(names.update(signal)).rejects.toThrow('down');
    service.failure = undefined;
    service.lists.clear();
    await names.update(signal);
    expect(names.get().meaningOf({ name: 'kubernetes' }).kind).toBe(
      'technology',
    );
  });
});
