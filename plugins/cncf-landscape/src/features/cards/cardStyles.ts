import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

const clamp = (lines: number) =>
  ({
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: lines,
  } as const);

/** Korean breaks between words, as English does, but for what is too long for a line. */
const wrapped = { overflowWrap: 'anywhere', wordBreak: 'keep-all' } as const;

/** The looks of a card and of the grid around it. */
export const useCardStyles = makeStyles(
  theme => ({
    grid: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 270px), 1fr))',
    },
    card: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1.5),
      padding: theme.spacing(2),
      position: 'relative',
      transition: 'border-color 120ms, box-shadow 120ms',
      // Cards that nobody sees cost nothing to lay out; the size is what most of them come to.
      contentVisibility: 'var(--unseen, visible)' as 'auto',
      containIntrinsicSize: 'auto 260px',
      '&:hover, &:focus-within': {
        borderColor: theme.palette.primary.main,
        boxShadow: theme.shadows[2],
      },
      '&:hover h4 button': { color: theme.palette.primary.main },
      '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    },
    head: {
      alignItems: 'flex-start',
      display: 'flex',
      gap: theme.spacing(1.5),
    },
    naming: {
      alignItems: 'flex-start',
      display: 'flex',
      flexDirection: 'column',
      gap: 5,
      minWidth: 0,
    },
    badges: { display: 'flex', flexWrap: 'wrap', gap: 4 },
    title: {
      fontSize: '1rem',
      fontWeight: 600,
      lineHeight: 1.25,
      margin: 0,
      overflowWrap: 'anywhere',
    },
    open: {
      background: 'none',
      border: 0,
      color: theme.palette.text.primary,
      cursor: 'pointer',
      font: 'inherit',
      padding: 0,
      textAlign: 'left',
      // The whole card opens the details, while links in it stay links of their own.
      '&::after': {
        borderRadius: 8,
        content: '""',
        inset: 0,
        position: 'absolute',
      },
      '&:focus-visible': { outline: 'none' },
      '&:focus-visible::after': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
    },
    // Above the button that covers the card.
    tick: {
      display: 'flex',
      margin: '-8px -8px 0 auto',
      position: 'relative',
      zIndex: 1,
    },
    description: {
      ...clamp(3),
      ...wrapped,
      color: theme.palette.text.primary,
      fontSize: '0.875rem',
      lineHeight: 1.45,
      margin: 0,
    },
    problem: {
      ...clamp(4),
      ...wrapped,
      color: quietText(theme),
      fontSize: '0.8125rem',
      lineHeight: 1.45,
      margin: 0,
    },
    problemLabel: {
      display: 'block',
      fontSize: '0.75rem',
      fontWeight: 600,
      marginBottom: 2,
    },
    foot: {
      alignItems: 'center',
      display: 'flex',
      gap: theme.spacing(1),
      justifyContent: 'space-between',
      marginTop: 'auto',
    },
    users: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      fontWeight: 500,
    },
  }),
  { name: 'CncfLandscapeCard' },
);
