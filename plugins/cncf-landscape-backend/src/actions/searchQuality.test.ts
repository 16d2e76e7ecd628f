import {
  GOLDEN_QUERIES,
  SECOND_QUERIES,
  UNANSWERABLE_QUERIES,
} from '../__testUtils__/goldenQueries';
import { describeOnRealLandscape } from '../__testUtils__/landscapeData';
import {
  type SearchSurfaces,
  measureSearch,
  searchSurfaces,
} from '../__testUtils__/searchSurfaces';
import {
  builtinLandscape,
  realLandscape,
} from '../__testUtils__/wholeLandscapes';
import type { Landscape } from '../model/Landscape';

const SURFACES: (keyof SearchSurfaces)[] = ['tab', 'approved', 'action'];

function itFindsWhatIsMeant(read: () => Promise<Landscape>) {
  let landscape: Landscape;
  let surfaces: SearchSurfaces;

  beforeAll(async () => {
    landscape = await read();
    surfaces = await searchSurfaces(landscape);
    // The whole landscape is read and indexed.
  }, 60_000);

  it.each(SURFACES)('by the first queries: %s', async surface => {
    const { asked, ...found } = await measureSearch(
      landscape,
      surfaces[surface],
      GOLDEN_QUERIES,
    );
    expect(asked).toBe(64);
    expect(found.missed.slice(2)).toEqual([]);
    expect(found.first).toBeGreaterThanOrEqual(54);
  });

  it.each(SURFACES)('by the second queries: %s', async surface => {
    const { asked, ...found } = await measureSearch(
      landscape,
      surfaces[surface],
      SECOND_QUERIES,
    );
    expect(asked).toBe(SECOND_QUERIES.length);
    expect(found.missed.slice(4)).toEqual([]);
    expect(found.first).toBeGreaterThanOrEqual(88);
  });

  it('comes to the same whether Korean words are joined or apart', async () => {
    for (const [apart, joined] of [
      ['서비스 메시', '서비스메쉬'],
      ['로그를 수집하는', '로그수집'],
      ['분산 추적', '분산트레이싱'],
      ['이미지 저장소', '이미지저장소'],
    ]) {
      const found = await surfaces.tab(apart);
      expect((await surfaces.tab(joined)).slice(0, 5)).toEqual(
        found.slice(0, 5),
      );
    }
  });
}

describe('the search', () => {
  describe('on the built-in landscape', () => {
    itFindsWhatIsMeant(builtinLandscape);

    it.each(SURFACES)('answers nothing to nonsense: %s', async surface => {
      const surfaces = await searchSurfaces(await builtinLandscape());
      for (const query of UNANSWERABLE_QUERIES) {
        expect({ query, found: await surfaces[surface](query) }).toEqual({
          query,
          found: [],
        });
      }
    });
  });

  describeOnRealLandscape('on the real landscape', folder => {
    itFindsWhatIsMeant(() => realLandscape(folder));
  });
});
