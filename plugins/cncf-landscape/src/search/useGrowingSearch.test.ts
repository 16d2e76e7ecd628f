import { cleanup, renderHook } from '@testing-library/react';
import { ITEMS, textsIn } from '../__testUtils__/landscapeFixture';
import { growSearchIndex } from './growSearchIndex';
import { useGrowingSearch } from './useGrowingSearch';

jest.mock('./growSearchIndex', () => {
  const actual = jest.requireActual('./growSearchIndex');
  return { growSearchIndex: jest.fn(actual.growSearchIndex) };
});

const begin = jest.mocked(growSearchIndex);
const languages = [textsIn('en').items, textsIn('ko').items];
const all = { languages, complete: true };

describe('useGrowingSearch', () => {
  const idle: (() => void)[] = [];

  beforeEach(() => {
    begin.mockClear();
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

  function stepAside() {
    for (let step = 0; step < idle.length; step++) {
      idle[step]();
    }
  }

  it('grows its index when the browser is idle, and then only searches', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...ITEMS[0],
      name: `item-${index}`,
    }));
    renderHook(() => useGrowingSearch(many, all));
    expect(idle).toHaveLength(1);
    stepAside();
    expect(idle.length).toBeGreaterThan(1);
    expect(begin).toHaveBeenCalledTimes(1);
    const { grow } = begin.mock.results[0].value;
    expect(grow(1)).toBe(false);
  });

  it('does not keep a person waiting who searches earlier', () => {
    const { result } = renderHook(() => useGrowingSearch(ITEMS, all));
    expect(result.current('traces').names).toEqual(['opentelemetry']);
    stepAside();
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('grows nothing ahead that the texts will make old', () => {
    const { result, rerender } = renderHook(
      known => useGrowingSearch(ITEMS, known),
      { initialProps: { languages: [languages[0]], complete: false } },
    );
    expect(idle).toHaveLength(0);
    expect(result.current('traces').names).toEqual(['opentelemetry']);
    rerender(all);
    expect(idle).toHaveLength(1);
    expect(result.current('모니터링').names).toEqual(['prometheus']);
  });

  it('calls off what nobody waits for any more', () => {
    const { unmount } = renderHook(() => useGrowingSearch(ITEMS, all));
    unmount();
    stepAside();
    expect(idle).toHaveLength(1);
  });

  it('grows soon after in a browser that does not say when it is idle', () => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    jest.useFakeTimers();
    renderHook(() => useGrowingSearch(ITEMS, all));
    jest.runAllTimers();
    const { grow } = begin.mock.results[0].value;
    expect(grow(1)).toBe(false);
    jest.useRealTimers();
  });
});
