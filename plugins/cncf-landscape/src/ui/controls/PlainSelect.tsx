import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    select: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 6,
      color: theme.palette.text.primary,
      font: 'inherit',
      fontSize: '0.875rem',
      padding: '6px 8px',
    },
  }),
  { name: 'CncfLandscapePlainSelect' },
);

/** The browser's own list to choose from: it works by keyboard, on phones and in every language. */
export function PlainSelect<T extends string>(props: {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
}) {
  const { label, value, options, onChange } = props;
  const classes = useStyles();
  return (
    <select
      className={classes.select}
      aria-label={label}
      value={value}
      onChange={event => onChange(event.target.value as T)}
    >
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
