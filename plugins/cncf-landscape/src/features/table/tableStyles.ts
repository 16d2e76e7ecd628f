import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

const oneLine = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** The looks of the table. Rows are grids of the same columns, so that those that nobody sees need not be laid out. */
export const useTableStyles = makeStyles(
  theme => ({
    table: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      fontSize: '0.875rem',
      [theme.breakpoints.down('sm')]: {
        maxHeight: '80vh',
        overflow: 'auto',
      },
    },
    row: {
      alignItems: 'center',
      columnGap: theme.spacing(1.5),
      display: 'grid',
      gridTemplateColumns: 'var(--columns)',
      padding: theme.spacing(0, 1.5),
      [theme.breakpoints.down('sm')]: { minWidth: 900 },
    },
    head: {
      backgroundColor: theme.palette.background.paper,
      borderBottom: `1px solid ${theme.palette.divider}`,
      borderRadius: '8px 8px 0 0',
      '& > div': { minHeight: 40 },
      position: 'sticky',
      top: 0,
      zIndex: 2,
    },
    column: {
      color: quietText(theme),
      fontSize: '0.75rem',
      fontWeight: 600,
    },
    item: {
      borderBottom: `1px solid ${theme.palette.divider}`,
      containIntrinsicSize: 'auto 53px',
      contentVisibility: 'auto',
      cursor: 'pointer',
      height: 52,
      '&:last-child': { borderBottom: 0 },
      '&:hover, &:focus-within': {
        backgroundColor: theme.palette.action.hover,
      },
      '&:hover [data-opens]': { color: theme.palette.primary.main },
    },
    number: {
      fontVariantNumeric: 'tabular-nums',
      textAlign: 'right',
      whiteSpace: 'nowrap',
    },
    name: {
      alignItems: 'center',
      display: 'flex',
      gap: theme.spacing(1.25),
      minWidth: 0,
    },
    // Logos and monograms are of different widths; the names below each other are not.
    picture: {
      display: 'flex',
      flex: 'none',
      justifyContent: 'center',
      width: 46,
    },
    naming: { minWidth: 0, '& > *': { display: 'block', ...oneLine } },
    open: {
      background: 'none',
      border: 0,
      color: theme.palette.text.primary,
      cursor: 'pointer',
      font: 'inherit',
      fontWeight: 600,
      maxWidth: '100%',
      padding: 0,
      textAlign: 'left',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    description: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      lineHeight: 1.4,
    },
    place: {
      lineHeight: 1.4,
      minWidth: 0,
      '& > *': { display: 'block', ...oneLine },
    },
    category: { color: quietText(theme), fontSize: '0.8125rem' },
    // For screen readers: the column of ticks needs no words to be seen.
    unseen: {
      clipPath: 'inset(50%)',
      height: 1,
      overflow: 'hidden',
      position: 'absolute',
      whiteSpace: 'nowrap',
      width: 1,
    },
    links: { display: 'flex', justifyContent: 'flex-end' },
  }),
  { name: 'CncfLandscapeTable' },
);
