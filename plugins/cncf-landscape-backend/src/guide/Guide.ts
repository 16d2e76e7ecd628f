import type {
  Finding,
  GuideLanguage,
} from 'backstage-plugin-cncf-landscape-common';
import type {
  GuideLandscape,
  GuideSubcategory,
  GuideTechnology,
} from './schema';

/** The field guide, as in its files. */
export interface Guide {
  landscape: GuideLandscape;
  /** By technology name. */
  technologies: Map<string, GuideTechnology>;
  subcategories: GuideSubcategory[];
  /** Other names that technologies are known by, by technology name. */
  names?: ReadonlyMap<string, string[]>;
  /** Problems with its files. */
  findings: Finding[];
}

/** A guide's texts in a language, or in English if not available, with the language that they are in. */
export function textsIn<T>(
  texts: Partial<Record<GuideLanguage, T>>,
  lang: GuideLanguage,
): { lang: GuideLanguage; texts: T } | undefined {
  for (const language of [lang, 'en'] as const) {
    const found = texts[language];
    if (found) {
      return { lang: language, texts: found };
    }
  }
  return undefined;
}
