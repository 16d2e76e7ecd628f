import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../text/quietText';

/** The looks of the lists of who uses a technology. */
export const useUserStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    user: {
      alignItems: 'baseline',
      borderBottom: `1px solid ${theme.palette.divider}`,
      display: 'grid',
      fontSize: '0.875rem',
      gap: theme.spacing(0, 2),
      gridTemplateColumns: 'minmax(0, 1fr) max-content',
      padding: theme.spacing(1, 0),
      '&:last-child': { borderBottom: 0 },
    },
    description: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      gridColumn: '1 / -1',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    number: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      fontVariantNumeric: 'tabular-nums',
    },
    empty: { color: quietText(theme), fontSize: '0.875rem', margin: 0 },
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1),
      '& select': { maxWidth: '100%' },
    },
    search: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 6,
      color: theme.palette.text.primary,
      flex: '1 1 140px',
      font: 'inherit',
      fontSize: '0.875rem',
      minWidth: 0,
      padding: '6px 8px',
      '&::placeholder': { color: quietText(theme), opacity: 1 },
    },
  }),
  { name: 'CncfLandscapeUsers' },
);
