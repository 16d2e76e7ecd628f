import { perLanguage } from 'backstage-plugin-cncf-landscape-common';
import type { OwnGuide } from '../model/Landscape';
import type { TechnologyEntry } from '../policyFormat/ParsedPolicy';
import type { GuideTexts } from '../policyFormat/schema';

/**
 * What the company says of a technology of its own, in the words of the field guide: its fields, and for each language those
 * that are written in it. What it does not say is empty.
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
