/**
 * The languages that the field guide is written in, each with its name in English. A language is added here.
 *
 * @public
 */
export const GUIDE_LANGUAGES = {
  en: 'English',
  ko: 'Korean',
} as const;

/**
 * A language of the field guide.
 *
 * @public
 */
export type GuideLanguage = keyof typeof GUIDE_LANGUAGES;

/**
 * The guide's language that is closest to a BCP 47 tag: `ko` for `ko-KR`, and English where the guide has none.
 *
 * @public
 */
export function guideLanguage(lang: string): GuideLanguage {
  const [primary] = lang.toLowerCase().split('-');
  return Object.hasOwn(GUIDE_LANGUAGES, primary)
    ? (primary as GuideLanguage)
    : 'en';
}

/**
 * Something for each of the guide's languages.
 *
 * @public
 */
export function perLanguage<T>(
  valueFor: (language: GuideLanguage) => T,
): Record<GuideLanguage, T> {
  const languages = Object.keys(GUIDE_LANGUAGES) as GuideLanguage[];
  return Object.fromEntries(
    languages.map(language => [language, valueFor(language)]),
  ) as Record<GuideLanguage, T>;
}
