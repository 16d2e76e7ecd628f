import type {
  LandscapeChange,
  LandscapeChangeType,
} from 'backstage-plugin-cncf-landscape-common';
import type { CategoryNames } from '../../model/landscape/categoryNames';
import type { Translate } from '../../translation/Translate';

/** What it takes to put a change into words. */
export interface ChangeWords {
  t: Translate;
  names: CategoryNames;
  maturityLabel: (maturity: string) => string;
}

type Describe = (change: LandscapeChange, words: ChangeWords) => string;

/** The maturities before and after a change, as people read them. */
function maturities(
  { maturity, before }: LandscapeChange,
  { maturityLabel }: ChangeWords,
) {
  return {
    before: maturityLabel(before?.maturity ?? 'none'),
    after: maturityLabel(maturity ?? 'none'),
  };
}

/** What to say about each kind of change. */
export const CHANGE_KINDS: Record<LandscapeChangeType, Describe> = {
  added: (_, { t }) => t('whatsNew.added'),
  promoted: (change, words) =>
    change.before?.maturity
      ? words.t('whatsNew.wasPromoted', maturities(change, words))
      : words.t('whatsNew.wasAccepted', maturities(change, words)),
  archived: (change, words) =>
    words.t('whatsNew.wasArchived', maturities(change, words)),
  removed: (_, { t }) => t('whatsNew.removed'),
  reclassified: (change, words) =>
    words.t('whatsNew.wasReclassified', maturities(change, words)),
  renamed: ({ before }, { t }) =>
    t('whatsNew.wasRenamed', { before: before?.title ?? before?.name ?? '' }),
  moved: (change, { t, names }) => {
    const { category, subcategory } = { ...change, ...change.before };
    return t('whatsNew.wasMoved', {
      before: `${names.category(category)} / ${names.subcategory(
        category,
        subcategory,
      )}`,
    });
  },
};
