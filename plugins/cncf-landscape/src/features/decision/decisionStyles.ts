import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

/** Text and icon, light and dark; each has a contrast of at least 4.5 to 1 on the page and on paper. */
const REVIEW_COLORS = {
  past: { light: '#a3261c', dark: '#ffb4a8' },
  soon: { light: '#714600', dark: '#ffdb8f' },
};

/** The looks of a decision in full. */
export const useDecisionStyles = makeStyles(
  theme => ({
    decision: {
      borderLeft: '3px solid var(--ring)',
      fontSize: '0.875rem',
      lineHeight: 1.5,
      paddingLeft: theme.spacing(1.5),
      '& + &': { marginTop: theme.spacing(2) },
    },
    head: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 1.5),
    },
    meaning: { color: quietText(theme), fontSize: '0.8125rem' },
    rationale: { fontSize: '0.9375rem', margin: theme.spacing(1, 0) },
    facts: {
      display: 'grid',
      gap: theme.spacing(0.25, 2),
      gridTemplateColumns: 'max-content minmax(0, 1fr)',
      margin: theme.spacing(0.75, 0, 0),
      '& dt': { color: quietText(theme) },
      '& dd': { margin: 0, overflowWrap: 'anywhere' },
    },
    review: {
      alignItems: 'center',
      display: 'inline-flex',
      fontSize: '0.75rem',
      fontWeight: 600,
      gap: 4,
      whiteSpace: 'nowrap',
      '& svg': { fontSize: 14 },
    },
    past: { color: REVIEW_COLORS.past[theme.palette.type] },
    soon: { color: REVIEW_COLORS.soon[theme.palette.type] },
    former: { listStyle: 'none', margin: 0, padding: 0 },
    reason: { color: quietText(theme) },
  }),
  { name: 'CncfLandscapeDecision' },
);
