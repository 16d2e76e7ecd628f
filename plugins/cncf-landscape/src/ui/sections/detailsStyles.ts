import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../text/quietText';

/** The looks of everything known of a technology, as one sheet, so that the drawer can have it ready before it opens. */
export const useDetailsStyles = makeStyles(
  theme => ({
    details: {
      padding: theme.spacing(4),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2.5) },
    },
    head: {
      display: 'flex',
      gap: theme.spacing(2),
    },
    picture: {
      backgroundColor: '#fff',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      boxSizing: 'content-box',
      flex: 'none',
      height: 84,
      objectFit: 'contain',
      padding: 4,
      width: 108,
    },
    title: {
      fontSize: '1.375rem',
      fontWeight: 700,
      lineHeight: 1.25,
      margin: theme.spacing(0, 0, 0.75),
      overflowWrap: 'anywhere',
    },
    place: {
      alignItems: 'center',
      color: quietText(theme),
      display: 'flex',
      flexWrap: 'wrap',
      fontSize: '0.875rem',
      gap: theme.spacing(0.5, 1.25),
    },
    description: {
      fontSize: '1rem',
      lineHeight: 1.55,
      margin: theme.spacing(2.5, 0, 0),
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(2),
    },
    action: { border: `1px solid ${theme.palette.divider}` },
    section: { marginTop: theme.spacing(3) },
    heading: {
      fontSize: '0.875rem',
      fontWeight: 700,
      margin: theme.spacing(0, 0, 0.75),
    },
    body: { fontSize: '0.9375rem', lineHeight: 1.55 },
    points: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(0.75),
      margin: 0,
      paddingLeft: theme.spacing(2.5),
    },
    steps: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 0),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    step: {
      borderTop: `2px solid ${theme.palette.divider}`,
      flex: '1 1 110px',
      maxWidth: 180,
      padding: theme.spacing(1, 1, 0, 0),
      position: 'relative',
      '&::before': {
        backgroundColor: theme.palette.primary.main,
        borderRadius: '50%',
        content: '""',
        height: 10,
        left: 0,
        position: 'absolute',
        top: -6,
        width: 10,
      },
    },
    stepName: { display: 'block', fontSize: '0.875rem', fontWeight: 600 },
    stepDate: { color: quietText(theme), fontSize: '0.8125rem' },
    // Without bullets, side by side where there is room.
    plain: {
      columns: '220px auto',
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& > li': {
        breakInside: 'avoid',
        overflowWrap: 'anywhere',
        padding: '2px 0',
      },
    },
    date: { color: quietText(theme) },
    rows: {
      display: 'grid',
      gap: theme.spacing(0.75, 2),
      gridTemplateColumns: 'max-content 1fr',
      margin: 0,
      '& dt': { color: quietText(theme) },
      '& dd': { margin: 0, overflowWrap: 'anywhere' },
    },
  }),
  { name: 'CncfLandscapeDetails' },
);
