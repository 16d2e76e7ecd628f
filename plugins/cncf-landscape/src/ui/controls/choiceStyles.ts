import { makeStyles } from '@material-ui/core/styles';

/** The looks of a choice among a few that are all in sight. */
export const useChoiceStyles = makeStyles(
  theme => ({
    choice: {
      background: 'none',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 16,
      color: theme.palette.text.primary,
      cursor: 'pointer',
      font: 'inherit',
      fontSize: '0.8125rem',
      padding: '5px 12px',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&[aria-pressed="true"]': {
        backgroundColor: theme.palette.text.primary,
        borderColor: theme.palette.text.primary,
        color: theme.palette.background.paper,
      },
    },
  }),
  { name: 'CncfLandscapeChoice' },
);
