import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { Answers } from './Answers';
import { NeedForm } from './NeedForm';
import { useAdvice } from './useAdvice';

const useStyles = makeStyles(
  theme => ({
    question: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      marginBottom: theme.spacing(3),
      padding: theme.spacing(2, 2.5),
    },
  }),
  { name: 'CncfLandscapeQuestion' },
);

/** “What should I use for …?”, with the answer below; the need is in the URL, so that a link shows both. */
export function Question() {
  const [{ need = '' }, change] = useSelection();
  const advice = useAdvice(need);
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const open = useCallback(
    (name: string) => change(now => ({ ...now, item: name })),
    [change],
  );
  return (
    <section className={classes.question} aria-label={t('approved.question')}>
      <NeedForm
        need={need}
        onChange={(text, { typed }) =>
          change(now => ({ ...now, need: text || undefined }), {
            replace: typed,
          })
        }
      />
      {advice && <Answers advice={advice} onOpen={open} />}
    </section>
  );
}
