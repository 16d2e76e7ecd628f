import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { AnswerRow } from './AnswerRow';
import type { Answer } from 'backstage-plugin-cncf-landscape-common';
import { useAnswerStyles } from './answerStyles';

/** So many are read at a glance. */
const FIRST = 4;

/** Answers of one kind, the first ones until somebody asks for more. */
export function AnswerGroup(props: {
  heading: string;
  answers: Answer[];
  /** What to say where there are none; without it, nothing is shown. */
  none?: string;
  onOpen: (name: string) => void;
}) {
  const { heading, answers, none, onOpen } = props;
  const [all, setAll] = useState(false);
  const classes = useAnswerStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (!answers.length && !none) {
    return null;
  }
  const shown = all ? answers : answers.slice(0, FIRST);
  const more = answers.length - shown.length;
  return (
    <section className={classes.group} aria-label={heading}>
      <h3 className={classes.heading}>{heading}</h3>
      <div>
        {!answers.length && <p className={classes.none}>{none}</p>}
        <ul className={classes.rows}>
          {shown.map(answer => (
            <AnswerRow key={answer.item.name} answer={answer} onOpen={onOpen} />
          ))}
        </ul>
        {more > 0 && (
          <Button size="small" variant="tertiary" onPress={() => setAll(true)}>
            {t('approved.answersMore', { count: more })}
          </Button>
        )}
      </div>
    </section>
  );
}
