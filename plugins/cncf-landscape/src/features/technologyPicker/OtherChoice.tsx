import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { Choice } from './pickerChoices';

const useStyles = makeStyles(
  theme => ({ field: { marginTop: theme.spacing(1), maxWidth: 480 } }),
  { name: 'CncfLandscapeOtherChoice' },
);

/** Everything that the company does not approve here, in a list that opens: to be chosen, but not by accident. */
export function OtherChoice(props: {
  id: string;
  others: Choice[];
  disabled: boolean;
  onChoose: (value: string) => void;
}) {
  const { id, others, disabled, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <TextField
      className={classes.field}
      id={id}
      select
      disabled={disabled}
      fullWidth
      label={t('picker.other')}
      InputLabelProps={{ shrink: true, required: false }}
      SelectProps={{ native: true }}
      // What is chosen is listed above, beside what is approved.
      value=""
      onChange={({ target: { value } }) => onChoose(value)}
    >
      <option value="">{t('picker.otherNone')}</option>
      {others.map(({ value, item, ring }) => (
        <option key={value} value={value}>
          {ring ? `${item.title} (${ring.title})` : item.title}
        </option>
      ))}
    </TextField>
  );
}
