import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

/** How the filters, the toolbar and the view are laid out. */
export const useExploreStyles = makeStyles(
  theme => ({
    layout: {
      alignItems: 'flex-start',
      display: 'flex',
      gap: theme.spacing(4),
    },
    filters: {
      flex: '0 0 248px',
      [theme.breakpoints.down('sm')]: { display: 'none' },
    },
    main: { flex: 1, minWidth: 0 },
    toolbar: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1.5, 2),
      marginBottom: theme.spacing(2),
    },
    filterButton: {
      [theme.breakpoints.up('md')]: { display: 'none' },
    },
    groups: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(2),
    },
    summary: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(2.5),
      minHeight: 32,
    },
    count: { fontSize: '0.875rem', fontWeight: 600, margin: 0 },
    sort: {
      alignItems: 'center',
      color: quietText(theme),
      display: 'flex',
      fontSize: '0.875rem',
      gap: theme.spacing(1),
    },
    arrangement: { alignItems: 'center', display: 'flex', marginLeft: 'auto' },
    drawer: {
      boxSizing: 'border-box',
      maxWidth: '100vw',
      padding: theme.spacing(2),
      width: 320,
    },
    notice: { marginBottom: theme.spacing(2) },
  }),
  { name: 'CncfLandscapeExplore' },
);
