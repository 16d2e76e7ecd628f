import { TestApiProvider } from '@backstage/test-utils';
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { act } from 'react';
import { ITEMS, LANDSCAPE, textsIn } from '../__testUtils__/landscapeFixture';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { LandscapeContext, type LandscapeData } from '../data/LandscapeContext';
import { useLandscapeSearch } from './useLandscapeSearch';

const MANY = Array.from({ length: 200 }, (_, index) => ({
  ...ITEMS[0],
  name: `item-${index}`,
  title: `Item ${index}`,
}));

describe('useLandscapeSearch', () => {
  const idle: (() => void)[] = [];
  const getTexts = jest.fn(async (_id: string, lang: string) => textsIn(lang));

  beforeEach(() => {
    getTexts.mockClear();
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

  /** Lets the browser be idle until nothing is put off any more. */
  async function rest() {
    for (let step = 0; step < idle.length; step++) {
      await act(async () => idle[step]());
    }
  }

  function renderSearch(known: Partial<LandscapeData> = {}) {
    const data = {
      landscape: { ...LANDSCAPE },
      texts: textsIn('en'),
      ...known,
    } as LandscapeData;
    const wrapper = ({ children }: { children: ReactNode }) => (
      <TestApiProvider apis={[[cncfLandscapeApiRef, { getTexts } as never]]}>
        <LandscapeContext.Provider value={data}>
          {children}
        </LandscapeContext.Provider>
      </TestApiProvider>
    );
    return renderHook(() => useLandscapeSearch(), { wrapper });
  }
  const names = (
    { current }: { current: ReturnType<typeof useLandscapeSearch> },
    query: string,
  ) => current.search(query).hits.map(({ item }) => item.name);

  it('finds what is said in the reader’s language, then in all others', async () => {
    const { result } = renderSearch();
    expect(names(result, 'traces')).toEqual(['opentelemetry']);
    expect(names(result, '누군가')).toEqual([]);
    await rest();
    expect(getTexts).toHaveBeenCalledTimes(1);
    expect(getTexts).toHaveBeenCalledWith('cncf', 'ko');
    expect(names(result, '누군가')).toContain('kubernetes');
  });

  it('grows its index while the browser is idle, and then only searches', async () => {
    const { result } = renderSearch({
      landscape: { ...LANDSCAPE, items: MANY },
    });
    await rest();
    expect(result.current.grow(1)).toBe(false);
  });

  it('shares one index between the pages of a landscape', async () => {
    const landscape = { ...LANDSCAPE };
    const texts = textsIn('en');
    const { result: explore } = renderSearch({ landscape, texts });
    await rest();
    const { result: approved } = renderSearch({ landscape, texts });
    await rest();
    expect(approved.current).toBe(explore.current);
    expect(getTexts).toHaveBeenCalledTimes(1);
  });

  it('searches the names until texts have arrived', () => {
    const { result } = renderSearch({ texts: undefined });
    expect(names(result, 'istio')).toEqual(['istio']);
    expect(idle).toHaveLength(0);
  });

  it('searches what there is where a language does not arrive', async () => {
    getTexts.mockRejectedValueOnce(new Error('gone'));
    const { result } = renderSearch();
    await rest();
    expect(names(result, 'traces')).toEqual(['opentelemetry']);
  });

  it('calls off what nobody waits for any more', async () => {
    const { unmount } = renderSearch();
    unmount();
    await rest();
    expect(getTexts).not.toHaveBeenCalled();
  });

  it('finds what the company says of a technology', () => {
    const { result } = renderSearch({
      policy: {
        rings: [],
        findings: [],
        decisions: [
          {
            id: '1',
            technology: {
              landscape: 'cncf',
              name: 'knative',
              title: 'Knative',
            },
            ring: 'trial',
            rationale: 'Arrivals come in waves.',
            links: [],
            history: [],
          },
        ],
      },
    });
    expect(names(result, 'arrivals')).toEqual(['knative']);
  });
});
