import { askOnce } from './askOnce';

describe('a question that is asked once', () => {
  it('is answered to everybody who asks it, also while the answer is awaited', async () => {
    const ask = jest.fn().mockResolvedValue('yes');
    const question = askOnce(ask);
    expect(await Promise.all([question(), question()])).toEqual(['yes', 'yes']);
    expect(await question()).toBe('yes');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is asked again where it failed', async () => {
    const ask = jest
      .fn()
      .mockRejectedValueOnce(new Error('nobody there'))
      .mockResolvedValue('yes');
    const question = askOnce(ask);
    await expect(question()).rejects.toThrow('nobody there');
    expect(await question()).toBe('yes');
  });
});
