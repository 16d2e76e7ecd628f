import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

/** The layout of answers below the question. */
export const useAnswerStyles = makeStyles(
  theme => ({
    answers: { marginTop: theme.spacing(2) },
    group: {
      borderTop: `1px solid ${theme.palette.divider}`,
      display: 'grid',
      gap: theme.spacing(0, 3),
      gridTemplateColumns: '168px minmax(0, 1fr)',
      padding: theme.spacing(1.25, 0),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    heading: {
      fontSize: '0.875rem',
      fontWeight: 700,
      lineHeight: 1.4,
      margin: theme.spacing(0.75, 0),
    },
    none: {
      color: quietText(theme),
      fontSize: '0.875rem',
      margin: theme.spacing(0.75, 0),
    },
    rows: { listStyle: 'none', margin: 0, padding: 0 },
    row: {
      display: 'grid',
      gap: theme.spacing(0, 1.25),
      gridTemplateColumns: '40px minmax(0, 1fr)',
      padding: theme.spacing(0.75, 0),
    },
    picture: { justifySelf: 'center' },
    head: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.25, 1.25),
    },
    open: {
      background: 'none',
      border: 0,
      color: theme.palette.text.primary,
      cursor: 'pointer',
      font: 'inherit',
      fontSize: '0.9375rem',
      fontWeight: 600,
      padding: 0,
      textAlign: 'left',
      '&:hover, &:focus-visible': { textDecoration: 'underline' },
    },
    why: {
      fontSize: '0.875rem',
      lineHeight: 1.45,
      margin: theme.spacing(0.25, 0, 0),
      maxWidth: 820,
    },
    facts: {
      alignItems: 'baseline',
      color: quietText(theme),
      display: 'flex',
      flexWrap: 'wrap',
      fontSize: '0.8125rem',
      gap: theme.spacing(0, 2),
    },
    more: { justifySelf: 'start' },
    places: {
      borderTop: `1px solid ${theme.palette.divider}`,
      color: quietText(theme),
      fontSize: '0.8125rem',
      margin: 0,
      paddingTop: theme.spacing(1.25),
      '& > span': { marginRight: theme.spacing(2) },
      // Within a text, a colour alone does not identify a link.
      '& a': { textDecoration: 'underline' },
    },
    link: {
      background: 'none',
      border: 0,
      color: 'inherit',
      cursor: 'pointer',
      font: 'inherit',
      padding: 0,
      textDecoration: 'underline',
    },
  }),
  { name: 'CncfLandscapeAnswers' },
);
