/**
 * The languages of the field guide, each with its name in English. To add a language, add it here.
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
 * The guide's language closest to a BCP 47 tag: `ko` for `ko-KR`, and English if there is none.
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
 * A value for each language of the guide.
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
