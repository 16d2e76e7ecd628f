import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import IconButton from '@material-ui/core/IconButton';
import ClearIcon from '@material-ui/icons/Clear';
import { useId } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { quietText } from '../../ui/text/quietText';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { Answers } from './Answers';
import { SubcategorySelect } from './SubcategorySelect';
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
    form: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 2),
    },
    label: { fontSize: '1rem', fontWeight: 700 },
    field: {
      alignItems: 'center',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 6,
      display: 'flex',
      flex: '1 1 240px',
      height: 38,
      maxWidth: 460,
      '&:focus-within': {
        borderColor: theme.palette.primary.main,
        boxShadow: `0 0 0 1px ${theme.palette.primary.main}`,
      },
    },
    input: {
      background: 'none',
      border: 0,
      color: theme.palette.text.primary,
      flex: 1,
      font: 'inherit',
      fontSize: '0.9375rem',
      minWidth: 0,
      outline: 'none',
      padding: theme.spacing(0, 1.5),
      '&::placeholder': { color: quietText(theme), opacity: 1 },
    },
  }),
  { name: 'CncfLandscapeQuestion' },
);

/** “What should I use for …?”: what somebody needs, in words or as a subcategory, and what the company has for it. */
export function Question() {
  const { names } = useLandscapeData();
  const [{ need = '' }, change] = useSelection();
  const advice = useAdvice(need);
  const classes = useStyles();
  const inputId = useId();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const ask = (text: string, replace: boolean) =>
    change(now => ({ ...now, need: text || undefined }), { replace });
  return (
    <section className={classes.question} aria-label={t('approved.question')}>
      <form
        role="search"
        className={classes.form}
        onSubmit={event => event.preventDefault()}
      >
        <label className={classes.label} htmlFor={inputId}>
          {t('approved.question')}
        </label>
        <span className={classes.field}>
          <input
            id={inputId}
            className={classes.input}
            autoComplete="off"
            placeholder={t('approved.questionHint')}
            // A subcategory that was chosen stands in the URL by its slugs.
            value={names.subcategoryOf(need)}
            onChange={({ target: { value } }) => ask(value, true)}
          />
          {need && (
            <IconButton
              size="small"
              aria-label={t('approved.questionClear')}
              onClick={() => ask('', false)}
            >
              <ClearIcon fontSize="small" />
            </IconButton>
          )}
        </span>
        <SubcategorySelect value={need} onChange={value => ask(value, false)} />
      </form>
      {advice && <Answers advice={advice} />}
    </section>
  );
}
