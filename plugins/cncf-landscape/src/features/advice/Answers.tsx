import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ANSWER_KINDS,
  type Advice,
  type AnswerKind,
} from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { AnswerGroup } from './AnswerGroup';
import { AnswerSubcategories } from './AnswerSubcategories';
import { useAnswerStyles } from './answerStyles';

/** What to use for a need: what is approved first, what to avoid last. */
export function Answers(props: {
  advice: Advice;
  /** Opens a technology by its name. */
  onOpen: (name: string) => void;
}) {
  const { advice, onOpen } = props;
  const { answers, places, meant, nearest } = advice;
  const { landscape, names, policy } = useLandscapeData();
  const routes = useLandscapeRoutes();
  const classes = useAnswerStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const headings: Record<AnswerKind, string> = {
    use: t('approved.answersUse'),
    try: t('approved.answersTry'),
    landscape: t('approved.answersLandscape'),
    avoid: t('approved.answersAvoid'),
  };
  const found = ANSWER_KINDS.some(kind => answers[kind].length > 0);
  return (
    <div
      className={classes.answers}
      role="region"
      aria-label={t('approved.answers')}
    >
      {meant && (
        <p className={classes.none}>
          {t('approved.answersFor', { need: meant })}
        </p>
      )}
      {!found && (
        <p className={classes.none}>
          <strong>{t('approved.answersNone')}</strong>{' '}
          {nearest ? (
            <>
              {t('approved.answersNearest')}{' '}
              <Link
                to={routes.subcategory(
                  landscape.id,
                  nearest.category,
                  nearest.subcategory,
                )}
              >
                {names.subcategory(nearest.category, nearest.subcategory)}
              </Link>
            </>
          ) : (
            t('approved.answersNoneHint')
          )}
        </p>
      )}
      {found &&
        ANSWER_KINDS.map(kind => (
          <AnswerGroup
            key={kind}
            heading={headings[kind]}
            answers={answers[kind]}
            none={
              kind === 'use' && policy?.decisions.length
                ? t('approved.answersUseNone')
                : undefined
            }
            onOpen={onOpen}
          />
        ))}
      <AnswerSubcategories places={places} onOpen={onOpen} />
    </div>
  );
}
