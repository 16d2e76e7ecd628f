import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { AnswerGroup } from './AnswerGroup';
import { AnswerSubcategories } from './AnswerSubcategories';
import { ANSWER_KINDS, type Advice, type AnswerKind } from './adviseFor';
import { useAnswerStyles } from './answerStyles';

/** What to use for a need: what is approved first, what to avoid last. */
export function Answers(props: {
  advice: Advice;
  /** Opens a technology by its name. */
  onOpen: (name: string) => void;
}) {
  const { advice, onOpen } = props;
  const { answers, places } = advice;
  const { policy } = useLandscapeData();
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
      {!found && (
        <p className={classes.none}>
          <strong>{t('approved.answersNone')}</strong>{' '}
          {t('approved.answersNoneHint')}
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
