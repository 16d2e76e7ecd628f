import { act, renderHook, waitFor } from '@testing-library/react';
import { useOnDemand } from './useOnDemand';

describe('useOnDemand', () => {
  it('asks nothing before somebody wants it, and then once', async () => {
    const ask = jest.fn().mockResolvedValue('answer');
    const { result } = renderHook(() => useOnDemand<string>(ask));
    expect(result.current).toMatchObject({ value: undefined, failed: false });
    expect(ask).not.toHaveBeenCalled();

    act(() => {
      result.current.want();
      result.current.want();
    });
    await waitFor(() => expect(result.current.value).toBe('answer'));
    await expect(result.current.load()).resolves.toBe('answer');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('tells that it failed, and asks again when it is wanted again', async () => {
    const ask = jest
      .fn()
      .mockRejectedValueOnce(new Error('no catalog'))
      .mockResolvedValue('answer');
    const { result } = renderHook(() => useOnDemand<string>(ask));
    await act(async () => {
      await expect(result.current.load()).rejects.toThrow('no catalog');
    });
    expect(result.current).toMatchObject({ value: undefined, failed: true });

    act(() => result.current.want());
    await waitFor(() =>
      expect(result.current).toMatchObject({ value: 'answer', failed: false }),
    );
  });

  it('never takes a late answer for that to another question', async () => {
    let answerLate = (_: string) => {};
    const slow = () =>
      new Promise<string>(resolve => {
        answerLate = resolve;
      });
    const quick = async () => 'new';
    const { result, rerender } = renderHook(
      ({ ask }: { ask: () => Promise<string> }) => useOnDemand(ask),
      { initialProps: { ask: slow as () => Promise<string> } },
    );
    act(() => result.current.want());
    rerender({ ask: quick });
    expect(result.current.value).toBeUndefined();
    act(() => result.current.want());
    await waitFor(() => expect(result.current.value).toBe('new'));
    await act(async () => answerLate('old'));
    expect(result.current.value).toBe('new');
  });
});
