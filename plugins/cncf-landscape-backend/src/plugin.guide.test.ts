import type { TechnologyDetails } from 'backstage-plugin-cncf-landscape-common';
import {
  isExplained,
  technology,
  technologyNames,
} from './__testUtils__/guideFiles';
import { describeOnRealLandscape } from './__testUtils__/landscapeData';
import {
  startLandscapeBackend,
  type LandscapeBackend,
} from './__testUtils__/startLandscapeBackend';

jest.setTimeout(60_000);

/** All but archived projects of which one sentence says enough. */
const names = technologyNames.filter(
  name => isExplained(name) || technology(name).maturity === 'sandbox',
);
const HANGUL = /\p{Script=Hangul}/u;

function itExplainsThem(start: () => Promise<LandscapeBackend>) {
  let backend: LandscapeBackend;
  beforeAll(async () => {
    backend = await start();
  });
  afterAll(() => backend.stop());

  async function textsOf(name: string, query: string) {
    const { body } = await backend.get(
      `/landscapes/cncf/technologies/${name}${query}`,
    );
    const { maturity, guide } = body as TechnologyDetails;
    return {
      maturity,
      lang: guide?.lang,
      documentation: guide?.documentation,
      sources: guide?.sources,
      checked: guide?.checked,
      instead: guide?.instead,
      sizes: [guide?.features, guide?.useCases, guide?.notFor].map(
        points => points?.length,
      ),
      texts: [
        guide?.description,
        guide?.problem,
        ...(guide?.features ?? []),
        ...(guide?.useCases ?? []),
        ...(guide?.notFor ?? []),
      ],
    };
  }

  it.each(names)(
    'explains %s in Korean, and in English by itself',
    async name => {
      const korean = await textsOf(name, '?lang=ko');
      const english = await textsOf(name, '');

      expect([korean.lang, english.lang]).toEqual(['ko', 'en']);
      expect(korean.texts.filter(text => !HANGUL.test(text ?? ''))).toEqual([]);
      expect(english.texts.filter(text => HANGUL.test(text ?? ''))).toEqual([]);
      for (const { sources, checked } of [korean, english]) {
        expect(sources?.every(url => url.startsWith('https://'))).toBe(true);
        expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
      for (const { maturity, documentation, sizes, texts } of [
        korean,
        english,
      ]) {
        expect(maturity).toMatch(/^(graduated|incubating|sandbox|archived)$/);
        expect(documentation).toMatch(/^https?:\/\//);
        expect(sizes.every(size => size! > 0)).toBe(true);
        expect(texts.every(text => text && text.length > 10)).toBe(true);
      }
    },
  );

  it.each(technologyNames.filter(name => !names.includes(name)))(
    'says of the archived %s what it was, and what to use instead',
    async name => {
      const korean = await textsOf(name, '?lang=ko');
      const english = await textsOf(name, '');

      expect([korean.lang, english.lang]).toEqual(['ko', 'en']);
      expect([korean.maturity, korean.sizes]).toEqual(['archived', [0, 0, 0]]);
      const { ko, en } = technology(name);
      expect([korean.texts[0], korean.instead]).toEqual(Object.values(ko));
      expect([english.texts[0], english.instead]).toEqual(Object.values(en));
    },
  );
}

describe('the guide in the built-in landscape', () => {
  it('explains 77 technologies in full, and 151 of the sandbox', () => {
    const inFull = names.filter(isExplained);
    expect([inFull.length, names.length - inFull.length]).toEqual([77, 151]);
  });

  itExplainsThem(() => startLandscapeBackend());
});

describeOnRealLandscape('the guide in the CNCF landscape', folder => {
  itExplainsThem(() => startLandscapeBackend({ cncf: { source: folder } }));
});
