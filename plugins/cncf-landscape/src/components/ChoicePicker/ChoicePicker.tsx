import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    choice: {
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
  { name: 'CncfLandscapeChoicePicker' },
);

/** One of a few choices, all of them in sight. */
export function ChoicePicker<T>(props: {
  /** What is chosen, for a screen reader. */
  label: string;
  options: { value: T; label: string }[];
  chosen: T;
  /** How they stand beside each other, and apart from all else. */
  className: string;
  onChoose: (value: T) => void;
}) {
  const { label: title, options, chosen, className, onChoose } = props;
  const classes = useStyles();
  return (
    <div className={className} role="group" aria-label={title}>
      {options.map(({ value, label }) => (
        <button
          key={String(value)}
          type="button"
          className={classes.choice}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
