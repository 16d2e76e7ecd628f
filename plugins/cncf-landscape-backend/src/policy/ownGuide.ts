import { perLanguage } from 'backstage-plugin-cncf-landscape-common';
import type { OwnGuide } from '../model/Landscape';
import type { TechnologyEntry } from '../policyFormat/ParsedPolicy';
import type { GuideTexts } from '../policyFormat/schema';

/**
 * The company's texts on one of its own technologies, in the fields of the guide, per language. Missing fields are empty.
 */
export function ownGuide(stated: TechnologyEntry): OwnGuide {
  const { description, problem, features, useCases, notFor, en } = stated;
  const general = { description, problem, features, useCases, notFor, ...en };
  return {
    ...perLanguage(language => {
      const texts = stated[language];
      return texts && filled({ ...general, ...texts });
    }),
    en: filled(general),
  };
}

function filled(texts: GuideTexts): OwnGuide['en'] {
  return {
    description: '',
    problem: '',
    features: [],
    useCases: [],
    notFor: [],
    ...Object.fromEntries(
      Object.entries(texts).filter(([, text]) => text !== undefined),
    ),
  };
}
