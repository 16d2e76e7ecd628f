import { makeStyles } from '@material-ui/core/styles';
import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import type { ReactNode } from 'react';
import { type Sort, orderOf } from '../../model/selection/orders';
import { useSelection } from '../../routing/useSelection';
import { useTableStyles } from './tableStyles';

const useStyles = makeStyles(
  theme => ({
    button: {
      alignItems: 'center',
      background: 'none',
      border: 0,
      borderRadius: 4,
      color: 'inherit',
      cursor: 'pointer',
      display: 'inline-flex',
      font: 'inherit',
      gap: 4,
      minHeight: 28,
      padding: 0,
      '& svg': { fontSize: 14, opacity: 0 },
      '&:hover, &[data-sorted]': { color: theme.palette.text.primary },
      '&:hover svg': { opacity: 0.5 },
      '&[data-sorted] svg': { opacity: 1 },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    right: { flexDirection: 'row-reverse' },
  }),
  { name: 'CncfLandscapeColumnHead' },
);

/** The head of a column. Where the column can be sorted by, it is a button: the first press sorts, the next turns it round. */
export function ColumnHead(props: {
  children: ReactNode;
  sort?: Sort;
  number?: boolean;
}) {
  const { children, sort, number } = props;
  const [selection, change] = useSelection();
  const table = useTableStyles();
  const classes = useStyles();
  const sorted = sort === selection.sort;
  const descending =
    sort && Boolean(orderOf(sort).descending) !== (sorted && selection.reverse);
  const Arrow = descending ? ArrowDownwardIcon : ArrowUpwardIcon;
  const direction = descending ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      aria-sort={sorted ? direction : undefined}
      className={`${table.column} ${number ? table.number : ''}`}
    >
      {sort ? (
        <button
          type="button"
          className={`${classes.button} ${number ? classes.right : ''}`}
          data-sorted={sorted || undefined}
          onClick={() =>
            change(now => ({
              ...now,
              sort,
              reverse: now.sort === sort && !now.reverse,
            }))
          }
        >
          {children}
          <Arrow aria-hidden />
        </button>
      ) : (
        children
      )}
    </div>
  );
}
