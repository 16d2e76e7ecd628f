import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

/** The looks that the sections of the page have in common. */
export const useAdoptionStyles = makeStyles(
  theme => ({
    card: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
    },
    table: {
      borderCollapse: 'collapse',
      fontSize: '0.875rem',
      width: '100%',
      '& th, & td': {
        borderBottom: `1px solid ${theme.palette.divider}`,
        padding: theme.spacing(1, 1.5),
        textAlign: 'left',
        [theme.breakpoints.down('xs')]: { padding: theme.spacing(1) },
      },
      '& thead th': {
        color: quietText(theme),
        fontSize: '0.75rem',
        fontWeight: 600,
      },
      '& tbody th': { fontWeight: 'inherit' },
      '& tbody tr:last-child > *': { borderBottom: 0 },
    },
    // What the columns beside it say as well is left out where there is no room.
    wide: { [theme.breakpoints.down('xs')]: { display: 'none' } },
    number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
    quiet: { color: quietText(theme), fontSize: '0.8125rem' },
    note: { fontSize: '0.875rem', margin: 0, padding: theme.spacing(2) },
    waiting: {
      backgroundColor: theme.palette.action.hover,
      borderRadius: 4,
      display: 'inline-block',
      height: '1em',
      verticalAlign: 'middle',
      width: 48,
    },
    more: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5),
    },
  }),
  { name: 'CncfLandscapeAdoption' },
);
