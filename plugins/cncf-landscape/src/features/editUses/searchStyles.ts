import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

/** The looks of the field that finds technologies, and of what it finds. */
export const useSearchStyles = makeStyles(
  theme => ({
    input: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      boxSizing: 'border-box',
      color: theme.palette.text.primary,
      font: 'inherit',
      fontSize: '0.9375rem',
      height: 40,
      padding: theme.spacing(0, 1.5),
      width: '100%',
      '&:focus': {
        borderColor: theme.palette.primary.main,
        boxShadow: `0 0 0 1px ${theme.palette.primary.main}`,
        outline: 'none',
      },
      '&::placeholder': { color: quietText(theme), opacity: 1 },
    },
    found: {
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      listStyle: 'none',
      margin: theme.spacing(0.5, 0, 0),
      overflow: 'hidden',
      padding: 0,
    },
    option: {
      alignItems: 'center',
      cursor: 'pointer',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 1),
      minHeight: 40,
      padding: theme.spacing(0.5, 1.5),
      '&[aria-selected="true"], &:hover': {
        backgroundColor: theme.palette.action.hover,
      },
      '&[aria-disabled]': { cursor: 'default' },
    },
    picture: {
      display: 'flex',
      flex: 'none',
      justifyContent: 'center',
      width: 40,
    },
    title: { flex: '1 1 120px', fontSize: '0.875rem', fontWeight: 600 },
    nothing: {
      color: quietText(theme),
      fontSize: '0.8125rem',
      margin: theme.spacing(0.75, 0, 0),
      '$option &': { margin: 0 },
    },
  }),
  { name: 'CncfLandscapeEditSearch' },
);
