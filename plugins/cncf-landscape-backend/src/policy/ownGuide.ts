import type { OwnGuide } from '../model/Landscape';
import type { StatedTechnology } from '../policyFormat/PolicyDocument';
import type { GuideTexts } from '../policyFormat/schema';

/**
 * What the company says of a technology of its own, in the words of the field guide: its fields, and for each language those
 * that are written in it. What it does not say is empty.
 */
export function ownGuide(stated: StatedTechnology): OwnGuide {
  const { description, problem, features, useCases, notFor, en, ko } = stated;
  const general = { description, problem, features, useCases, notFor };
  return {
    en: filled({ ...general, ...en }),
    ko: ko && filled({ ...general, ...en, ...ko }),
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
