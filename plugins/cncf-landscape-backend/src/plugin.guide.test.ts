import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { TechnologyDetails } from 'backstage-plugin-cncf-landscape-common';
import { describeOnRealLandscape } from './__testUtils__/landscapeData';
import {
  startLandscapeBackend,
  type LandscapeBackend,
} from './__testUtils__/startLandscapeBackend';
import { guideFolder } from './guide/readGuide';

jest.setTimeout(60_000);

const names = readdirSync(path.join(guideFolder(), 'technologies')).map(file =>
  path.basename(file, '.yaml'),
);
const HANGUL = /\p{Script=Hangul}/u;

function itExplainsAll77(start: () => Promise<LandscapeBackend>) {
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
      for (const { maturity, documentation, sizes, texts } of [
        korean,
        english,
      ]) {
        expect(maturity).toMatch(/^(graduated|incubating|archived)$/);
        expect(documentation).toMatch(/^https?:\/\//);
        expect(sizes.every(size => size! > 0)).toBe(true);
        expect(texts.every(text => text && text.length > 10)).toBe(true);
      }
    },
  );
}

describe('the guide in the built-in landscape', () => {
  it('has 77 technologies', () => expect(names).toHaveLength(77));

  itExplainsAll77(() => startLandscapeBackend());
});

describeOnRealLandscape('the guide in the CNCF landscape', folder => {
  itExplainsAll77(() => startLandscapeBackend({ cncf: { source: folder } }));
});
