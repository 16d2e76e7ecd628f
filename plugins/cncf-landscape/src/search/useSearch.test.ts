import { cleanup, renderHook } from '@testing-library/react';
import { ITEMS, textsIn } from '../__testUtils__/landscapeFixture';
import { buildSearchIndex } from './buildSearchIndex';
import { useSearch } from './useSearch';

jest.mock('./buildSearchIndex', () => {
  const actual = jest.requireActual('./buildSearchIndex');
  return { buildSearchIndex: jest.fn(actual.buildSearchIndex) };
});

const build = jest.mocked(buildSearchIndex);
const texts = textsIn('en').items;

describe('useSearch', () => {
  const idle: (() => void)[] = [];

  beforeEach(() => {
    build.mockClear();
    idle.length = 0;
    window.requestIdleCallback = task =>
      idle.push(() => task({ didTimeout: false, timeRemaining: () => 50 }));
    window.cancelIdleCallback = id => {
      idle[id - 1] = () => {};
    };
  });
  afterEach(() => {
    cleanup();
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'cancelIdleCallback');
  });

  it('builds its index when the browser is idle, and then only searches', () => {
    const { result } = renderHook(() => useSearch(ITEMS, texts));
    expect(build).not.toHaveBeenCalled();
    idle.forEach(task => task());
    expect(build).toHaveBeenCalledTimes(1);
    expect(result.current('traces').names).toEqual(['opentelemetry']);
    expect(build).toHaveBeenCalledTimes(1);
  });

  it('does not keep a person waiting who searches earlier', () => {
    const { result } = renderHook(() => useSearch(ITEMS, texts));
    expect(result.current('traces').names).toEqual(['opentelemetry']);
    idle.forEach(task => task());
    expect(build).toHaveBeenCalledTimes(1);
  });

  it('builds nothing ahead that the texts will make old', () => {
    const { result, rerender } = renderHook(
      ({ known }) => useSearch(ITEMS, known),
      { initialProps: { known: undefined as typeof texts | undefined } },
    );
    expect(idle).toHaveLength(0);
    expect(result.current('istio').names).toEqual(['istio']);
    rerender({ known: texts });
    expect(idle).toHaveLength(1);
  });

  it('calls off what nobody waits for any more', () => {
    const { unmount } = renderHook(() => useSearch(ITEMS, texts));
    unmount();
    idle.forEach(task => task());
    expect(build).not.toHaveBeenCalled();
  });

  it('builds soon after in a browser that does not say when it is idle', () => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    jest.useFakeTimers();
    renderHook(() => useSearch(ITEMS, texts));
    expect(build).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(build).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});
