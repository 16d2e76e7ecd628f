import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

/** The looks of the comparison: the names stay on top and the labels on the left while the rest scrolls. */
export const useCompareStyles = makeStyles(
  theme => ({
    scroller: { flex: 1, minHeight: 0, overflow: 'auto' },
    table: {
      borderCollapse: 'separate',
      borderSpacing: 0,
      fontSize: '0.875rem',
      lineHeight: 1.5,
      tableLayout: 'fixed',
      width: '100%',
      minWidth: 'calc(var(--label) + var(--count) * 240px)',
      '--label': '168px',
      overflowWrap: 'anywhere',
      wordBreak: 'keep-all',
      '& th, & td': {
        backgroundColor: theme.palette.background.paper,
        borderBottom: `1px solid ${theme.palette.divider}`,
        padding: theme.spacing(1.5, 2),
        textAlign: 'left',
        verticalAlign: 'top',
      },
      '& tbody tr:last-child > *': { borderBottom: 0 },
      '& thead > tr > *': { position: 'sticky', top: 0, zIndex: 2 },
      '& thead > tr > :first-child': { left: 0, zIndex: 3 },
      [theme.breakpoints.down('xs')]: {
        '--label': '104px',
        '& th, & td': { padding: theme.spacing(1.25, 1.5) },
      },
    },
    labels: { width: 'var(--label)' },
    label: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      fontWeight: 600,
      left: 0,
      position: 'sticky',
      zIndex: 1,
      '$table &': { paddingLeft: theme.spacing(3) },
      [theme.breakpoints.down('xs')]: {
        '$table &': { paddingLeft: theme.spacing(2) },
      },
    },
    head: { alignItems: 'center', display: 'flex', gap: theme.spacing(1.5) },
    naming: {
      alignItems: 'flex-start',
      display: 'flex',
      flex: 1,
      flexDirection: 'column',
      gap: 4,
      minWidth: 0,
    },
    name: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.25 },
    remove: { alignSelf: 'flex-start', marginRight: -6 },
    none: { color: quietText(theme) },
    dates: {
      display: 'grid',
      gap: theme.spacing(0.25, 1.5),
      gridTemplateColumns: 'max-content 1fr',
      margin: 0,
      '& dt': { color: quietText(theme) },
      '& dd': { fontVariantNumeric: 'tabular-nums', margin: 0 },
    },
    plain: { listStyle: 'none', margin: 0, padding: 0 },
  }),
  { name: 'CncfLandscapeCompareTable' },
);
