import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  LANDSCAPE_CHANGE_TYPES,
  type LandscapeChange,
  type LandscapeChangeType,
} from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { ChoicePicker } from '../../ui/controls/ChoicePicker';

const useStyles = makeStyles(
  theme => ({
    kinds: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(3),
    },
  }),
  { name: 'CncfLandscapeKindPicker' },
);

/** Chooses a kind of changes among those that there are, or may be; all of them where none is chosen. */
export function KindPicker(props: {
  changes: LandscapeChange[];
  /** Whether these are all: where there are more, any kind may be among them. */
  complete: boolean;
  kind: LandscapeChangeType | undefined;
  onChange: (kind: LandscapeChangeType | undefined) => void;
}) {
  const { changes, complete, kind, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const there = new Set(changes.map(({ type }) => type));
  const options = [
    { value: undefined, label: t('page.allGroups') },
    ...LANDSCAPE_CHANGE_TYPES.filter(
      value => !complete || there.has(value),
    ).map(value => ({
      value,
      label: t(`whatsNew.${value}`),
    })),
  ];
  return (
    <ChoicePicker
      className={classes.kinds}
      label={t('whatsNew.kinds')}
      options={options}
      chosen={kind}
      onChoose={onChange}
    />
  );
}
