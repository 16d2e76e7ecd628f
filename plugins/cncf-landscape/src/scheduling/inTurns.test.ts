import { inTurns } from './inTurns';

describe('inTurns', () => {
  it('runs no more tasks at a time than it may, and all of them', async () => {
    let open = 0;
    let most = 0;
    const task = async (result: number) => {
      open++;
      most = Math.max(most, open);
      await new Promise(resolve => {
        setTimeout(resolve, 1);
      });
      open--;
      return result;
    };
    const inTurn = inTurns(4);
    const results = Array.from({ length: 30 }, (_, index) => index);
    await expect(
      Promise.all(results.map(result => inTurn(() => task(result)))),
    ).resolves.toEqual(results);
    expect(most).toBe(4);
  });

  it('runs the others after a task that failed', async () => {
    const inTurn = inTurns(1);
    const failed = inTurn(() => Promise.reject(new Error('no catalog')));
    const next = inTurn(async () => 'answer');
    await expect(failed).rejects.toThrow('no catalog');
    await expect(next).resolves.toBe('answer');
  });
});
