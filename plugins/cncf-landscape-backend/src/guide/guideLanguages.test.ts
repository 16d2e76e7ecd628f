import {
  subcategory,
  subcategorySlugs,
  technology,
  technologyNames,
  textsBelow,
} from '../__testUtils__/guideFiles';

const HANGUL = /\p{Script=Hangul}/u;
/** Words that only sentences have; names of products and of API objects do without them in lower case. */
const ENGLISH =
  /(?<![\w-])(the|which|with|from|into|that|this|are|is|has|have|when|where|your|their|its)(?![\w-])/;

/** Terms that docs/guide-glossary.md replaces by others. */
const REPLACED =
  /애너테이션|라벨|객체|쿼터|리포지터리|자원|시험|워크플로우|데이터 과학/;

const entries = [
  ...technologyNames.map(name => [name, technology(name)] as const),
  ...subcategorySlugs.map(slug => [slug, subcategory(slug)] as const),
];

describe.each(entries)('the guide on %s', (_, { en, ko }) => {
  it('has no Hangul in English', () => {
    expect(textsBelow(en).filter(([, text]) => HANGUL.test(text))).toEqual([]);
  });

  it('has Hangul in every Korean text, and no English sentence', () => {
    const texts = textsBelow(ko).map(([, text]) => text);
    expect(texts.filter(text => !HANGUL.test(text))).toEqual([]);
    expect(texts.filter(text => ENGLISH.test(text))).toEqual([]);
  });

  it('uses the Korean terms of the glossary', () => {
    const texts = textsBelow(ko).map(([, text]) => text);
    expect(texts.filter(text => REPLACED.test(text))).toEqual([]);
  });
});
