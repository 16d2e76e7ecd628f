import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../marks/quietText';

const useStyles = makeStyles(
  theme => ({
    option: {
      alignItems: 'center',
      borderRadius: 4,
      cursor: 'pointer',
      display: 'flex',
      fontSize: '0.875rem',
      gap: theme.spacing(1),
      lineHeight: 1.35,
      padding: '5px 6px',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-within': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    nested: { paddingLeft: theme.spacing(3.5) },
    box: {
      accentColor: theme.palette.primary.main,
      flex: 'none',
      height: 16,
      margin: 0,
      width: 16,
    },
    label: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    count: {
      color: quietText(theme),
      fontSize: '0.75rem',
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'CncfLandscapeFilterOption' },
);

/** One value of a filter, with the number of items that choosing it would leave; nothing where that is none. */
export function FilterOption(props: {
  label: string;
  count: number;
  checked: boolean;
  nested?: boolean;
  /** Whether it is there even where it would leave nothing. */
  keepEmpty?: boolean;
  onToggle: () => void;
}) {
  const { label, count, checked, nested, keepEmpty, onToggle } = props;
  const classes = useStyles();
  if (!count && !checked && !keepEmpty) {
    return null;
  }
  return (
    <label className={`${classes.option} ${nested ? classes.nested : ''}`}>
      <input
        type="checkbox"
        className={classes.box}
        checked={checked}
        onChange={onToggle}
        aria-label={label}
      />
      <span className={classes.label}>{label}</span>
      <span className={classes.count} aria-label={`(${count})`}>
        {count}
      </span>
    </label>
  );
}
