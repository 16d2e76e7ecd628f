import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import IconButton from '@material-ui/core/IconButton';
import ClearIcon from '@material-ui/icons/Clear';
import { useId } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { quietText } from '../../ui/text/quietText';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { SubcategorySelect } from './SubcategorySelect';

const useStyles = makeStyles(
  theme => ({
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
  { name: 'CncfLandscapeNeedForm' },
);

/** What somebody needs, in words or as a subcategory. */
export function NeedForm(props: {
  need: string;
  /** `typed` for each key; a subcategory is chosen once. */
  onChange: (need: string, options: { typed: boolean }) => void;
  /** Whether the question is shown before the field; it names the field anyhow. */
  showQuestion?: boolean;
}) {
  const { need, onChange, showQuestion = true } = props;
  const { names } = useLandscapeData();
  const classes = useStyles();
  const inputId = useId();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <form
      role="search"
      className={classes.form}
      onSubmit={event => event.preventDefault()}
    >
      {showQuestion && (
        <label className={classes.label} htmlFor={inputId}>
          {t('approved.question')}
        </label>
      )}
      <span className={classes.field}>
        <input
          id={inputId}
          className={classes.input}
          aria-label={showQuestion ? undefined : t('approved.question')}
          autoComplete="off"
          placeholder={t('approved.questionHint')}
          // A chosen subcategory is known by its slugs.
          value={names.subcategoryOf(need)}
          onChange={({ target: { value } }) => onChange(value, { typed: true })}
        />
        {need && (
          <IconButton
            size="small"
            aria-label={t('approved.questionClear')}
            onClick={() => onChange('', { typed: false })}
          >
            <ClearIcon fontSize="small" />
          </IconButton>
        )}
      </span>
      <SubcategorySelect
        value={need}
        onChange={value => onChange(value, { typed: false })}
      />
    </form>
  );
}
