import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import Typography from '@material-ui/core/Typography';
import { LandscapeProblem } from '../../ui/states/LandscapeProblem';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { ChoiceRow } from './ChoiceRow';
import { OtherChoice } from './OtherChoice';
import { OutsideWarning } from './OutsideWarning';
import type { Choices } from './pickerChoices';
import type { PickerOptions, PickerProps } from './pickerOptions';
import { useChoices } from './useChoices';

/**
 * The field `CncfTechnologyPicker` of software templates: the technologies that the company approves for something, with its
 * reasons, and everything else behind a warning.
 */
export function TechnologyPicker(props: PickerProps) {
  const { formData, onChange, schema, uiSchema, idSchema, rawErrors } = props;
  const options: PickerOptions = uiSchema?.['ui:options'] ?? {};
  const multiple = options.multiple ?? schema.type === 'array';
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const { value: choices, error, retry } = useChoices(options);
  const description = uiSchema?.['ui:description'] ?? schema.description;

  return (
    <FormControl
      component="fieldset"
      error={Boolean(rawErrors?.length)}
      fullWidth
      margin="normal"
      required={props.required}
    >
      <FormLabel component="legend">
        {uiSchema?.['ui:title'] ?? schema.title ?? t('picker.title')}
      </FormLabel>
      {description && <FormHelperText>{description}</FormHelperText>}
      {error && <LandscapeProblem error={error} onRetry={retry} />}
      {!choices && !error && <Progress />}
      {choices && (
        <OfferedChoices
          choices={choices}
          chosen={[formData ?? []].flat()}
          disabled={Boolean(props.disabled || uiSchema?.['ui:disabled'])}
          multiple={multiple}
          name={idSchema?.$id ?? 'technology'}
          onChange={values => onChange(multiple ? values : values[0])}
          required={Boolean(props.required)}
        />
      )}
      {rawErrors?.map(message => (
        <FormHelperText key={message}>{message}</FormHelperText>
      ))}
    </FormControl>
  );
}

/** What is approved, what is chosen beside that, and the way to everything else. */
function OfferedChoices(props: {
  choices: Choices;
  chosen: string[];
  disabled: boolean;
  multiple: boolean;
  name: string;
  onChange: (values: string[]) => void;
  required: boolean;
}) {
  const { choices, chosen, disabled, multiple, name, onChange } = props;
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const { approved, others } = choices;
  const shared = { name, multiple, disabled };

  const choose = (value: string, checked: boolean) => {
    const kept = multiple ? chosen.filter(other => other !== value) : [];
    onChange(checked ? [...kept, value] : kept);
  };
  const outside = chosen
    .filter(value => !approved.some(choice => choice.value === value))
    .map(value => ({
      value,
      choice: others.find(choice => choice.value === value),
    }));
  const unchosen = others.filter(({ value }) => !chosen.includes(value));

  return (
    <>
      {!approved.length && (
        <Typography variant="body2">{t('picker.noneApproved')}</Typography>
      )}
      {approved.map(({ value, item, ring, decision }) => (
        <ChoiceRow
          key={value}
          {...{ item, ring, decision, ...shared }}
          checked={chosen.includes(value)}
          onChange={checked => choose(value, checked)}
        />
      ))}
      {outside.map(({ value, choice }) => (
        <div key={value}>
          <ChoiceRow
            item={choice?.item ?? { name: value, title: value }}
            ring={choice?.ring}
            {...shared}
            checked
            onChange={checked => choose(value, checked)}
          />
          <OutsideWarning value={value} choice={choice} />
        </div>
      ))}
      {!multiple && !props.required && (
        <FormControlLabel
          control={
            <Radio
              color="primary"
              name={name}
              checked={!chosen.length}
              onChange={() => onChange([])}
            />
          }
          disabled={disabled}
          label={t('picker.nothing')}
        />
      )}
      {unchosen.length > 0 && (
        <OtherChoice
          id={`${name}-other`}
          others={unchosen}
          disabled={disabled}
          onChoose={value => choose(value, true)}
        />
      )}
    </>
  );
}
