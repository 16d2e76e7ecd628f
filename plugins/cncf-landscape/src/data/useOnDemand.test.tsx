import { TestApiProvider } from '@backstage/frontend-test-utils';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useOnDemand } from './useOnDemand';

function renderOnDemand(queryFn: (key: string) => Promise<string>) {
  const api = {};
  return renderHook(
    ({ key }) =>
      useOnDemand({ queryKey: [key], queryFn: () => queryFn(key) }, upperCase),
    {
      initialProps: { key: 'first' },
      wrapper: ({ children }: { children: ReactNode }) => (
        <TestApiProvider apis={[[catalogApiRef, api]]}>
          {children}
        </TestApiProvider>
      ),
    },
  );
}

function upperCase(text: string): string {
  return text.toUpperCase();
}

describe('useOnDemand', () => {
  it('loads nothing before somebody wants it, and then once', async () => {
    const load = jest.fn().mockResolvedValue('answer');
    const { result } = renderOnDemand(load);
    expect(result.current).toMatchObject({ value: undefined, failed: false });
    expect(load).not.toHaveBeenCalled();

    act(() => {
      result.current.prefetch();
      result.current.prefetch();
    });
    await waitFor(() => expect(result.current.value).toBe('ANSWER'));
    await expect(result.current.fetch()).resolves.toBe('ANSWER');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that it failed, and loads it when it is wanted again', async () => {
    const load = jest
      .fn()
      .mockRejectedValueOnce(new Error('no catalog'))
      .mockResolvedValue('answer');
    const { result } = renderOnDemand(load);
    await act(async () => {
      await expect(result.current.fetch()).rejects.toThrow('no catalog');
    });
    await waitFor(() =>
      expect(result.current).toMatchObject({ value: undefined, failed: true }),
    );

    act(() => result.current.prefetch());
    await waitFor(() =>
      expect(result.current).toMatchObject({ value: 'ANSWER', failed: false }),
    );
  });

  it('never takes a late answer for that to another query', async () => {
    let answerLate = (_: string) => {};
    const { result, rerender } = renderOnDemand(key =>
      key === 'first'
        ? new Promise(resolve => {
            answerLate = resolve;
          })
        : Promise.resolve('new'),
    );
    act(() => result.current.prefetch());
    rerender({ key: 'second' });
    expect(result.current.value).toBeUndefined();
    act(() => result.current.prefetch());
    await waitFor(() => expect(result.current.value).toBe('NEW'));
    await act(async () => answerLate('old'));
    expect(result.current.value).toBe('NEW');
  });
});
