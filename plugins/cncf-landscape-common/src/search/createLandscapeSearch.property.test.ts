import fc from 'fast-check';
import { createLandscapeSearch } from './LandscapeSearch';
import { explainHit } from './explainHit';

const { search } = createLandscapeSearch({
  landscape: {
    categories: [
      {
        slug: 'runtime',
        name: 'Runtime',
        subcategories: [
          { slug: 'container-runtime', name: 'Container Runtime' },
        ],
      },
    ],
    items: ['Kubernetes', 'containerd', 'Café Młodość', '카카오'].map(
      title => ({
        name: title.toLowerCase(),
        title,
        category: 'runtime',
        subcategory: 'container-runtime',
      }),
    ),
  },
  texts: [],
});

describe('the search', () => {
  it('never throws, whatever is typed, however long', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 400 }),
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.stringMatching(/^[가-힣ㄱ-ㅣ a-z]{0,80}$/),
        ),
        query => {
          for (const hit of search(query).hits) {
            expect(hit.fit).toBeGreaterThan(0);
            expect(hit.fit).toBeLessThanOrEqual(1);
            expect(explainHit(hit, 'ko')).toEqual(expect.any(String));
          }
        },
      ),
    );
  });

  it('reads no more of a query than a need is long', () => {
    const long = `kubernetes ${'쿠버네티스를 '.repeat(50_000)}`;
    expect(search(long).hits).toEqual(search(long.slice(0, 200)).hits);
  });
});
