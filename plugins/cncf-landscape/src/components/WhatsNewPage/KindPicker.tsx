import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type {
  LandscapeChange,
  LandscapeChangeType,
} from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** In the order in which people care. */
const KINDS: LandscapeChangeType[] = [
  'added',
  'promoted',
  'archived',
  'removed',
  'reclassified',
  'renamed',
  'moved',
];

const useStyles = makeStyles(
  theme => ({
    kinds: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(3),
    },
    kind: {
      background: 'none',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 16,
      color: theme.palette.text.primary,
      cursor: 'pointer',
      font: 'inherit',
      fontSize: '0.8125rem',
      padding: '5px 12px',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&[aria-pressed="true"]': {
        backgroundColor: theme.palette.text.primary,
        borderColor: theme.palette.text.primary,
        color: theme.palette.background.paper,
      },
    },
  }),
  { name: 'CncfLandscapeKindPicker' },
);

/** Chooses a kind of changes among those that there are; all of them where none is chosen. */
export function KindPicker(props: {
  changes: LandscapeChange[];
  kind: LandscapeChangeType | undefined;
  onChange: (kind: LandscapeChangeType | undefined) => void;
}) {
  const { changes, kind, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const there = new Set(changes.map(({ type }) => type));
  const options = [
    { value: undefined, label: t('page.allGroups') },
    ...KINDS.filter(value => there.has(value)).map(value => ({
      value,
      label: t(`whatsNew.${value}`),
    })),
  ];
  return (
    <div
      className={classes.kinds}
      role="group"
      aria-label={t('whatsNew.kinds')}
    >
      {options.map(({ value, label }) => (
        <button
          key={label}
          type="button"
          className={classes.kind}
          aria-pressed={value === kind}
          onClick={() => onChange(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
