import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

/** The looks of the dialog's parts. */
export const useEditStyles = makeStyles(
  theme => ({
    heading: { fontSize: '0.9375rem', fontWeight: 600, margin: 0 },
    quiet: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      margin: theme.spacing(0.5, 0),
    },
    warning: {
      borderLeft: `3px solid ${theme.palette.warning.main}`,
      fontSize: '0.8125rem',
      margin: theme.spacing(1, 0),
      overflowWrap: 'anywhere',
      padding: theme.spacing(0.25, 1.25),
    },
    actions: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
    },
    file: { overflowWrap: 'anywhere' },
    whole: {
      '& summary': { cursor: 'pointer', fontWeight: 600 },
      '& summary:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    paste: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 6,
      boxSizing: 'border-box',
      color: theme.palette.text.primary,
      fontFamily: 'monospace',
      fontSize: '0.8125rem',
      padding: theme.spacing(1),
      resize: 'vertical',
      width: '100%',
      '&::placeholder': { color: quietText(theme), opacity: 1 },
    },
  }),
  { name: 'CncfLandscapeEditUses' },
);
