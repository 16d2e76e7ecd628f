import { makeStyles } from '@material-ui/core/styles';
import { memo } from 'react';
import { quietText } from '../../ui/text/quietText';

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
    dot: {
      borderRadius: '50%',
      // A colour that is nearly the page's own still has an edge.
      boxShadow: 'inset 0 0 0 1px rgba(128, 128, 128, 0.45)',
      display: 'inline-block',
      height: 10,
      marginRight: 6,
      width: 10,
    },
    count: {
      color: quietText(theme),
      fontSize: '0.75rem',
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'CncfLandscapeFilterOption' },
);

function Option(props: {
  /** Its value in the URL. */
  value: string;
  label: string;
  count: number;
  checked: boolean;
  nested?: boolean;
  /** Whether it is there even where it would leave nothing. */
  keepEmpty?: boolean;
  /** The colour that the value has elsewhere. */
  color?: string;
  onToggle: (value: string) => void;
}) {
  const { value, label, count, checked, nested, keepEmpty, color } = props;
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
        onChange={() => props.onToggle(value)}
        aria-label={label}
      />
      <span className={classes.label}>
        {color && (
          <span className={classes.dot} style={{ backgroundColor: color }} />
        )}
        {label}
      </span>
      <span className={classes.count} aria-label={`(${count})`}>
        {count}
      </span>
    </label>
  );
}

/** One value of a filter, with the number of items that choosing it would leave; nothing where that is none. */
export const FilterOption = memo(Option);
