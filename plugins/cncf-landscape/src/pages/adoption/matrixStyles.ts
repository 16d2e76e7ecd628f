import { alpha, makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

/** The looks of the matrix; on narrow screens it scrolls sideways, past the names of the teams. */
export const useMatrixStyles = makeStyles(
  theme => ({
    scroller: {
      overflowX: 'auto',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    matrix: {
      borderCollapse: 'separate',
      borderSpacing: 0,
      fontSize: '0.875rem',
      '& th, & td': {
        borderBottom: `1px solid ${theme.palette.divider}`,
        padding: 0,
      },
      '& tbody tr:last-child > *': { borderBottom: 0 },
      '& tr > :first-child': {
        backgroundColor: theme.palette.background.paper,
        fontWeight: 600,
        left: 0,
        maxWidth: 220,
        minWidth: 160,
        overflowWrap: 'anywhere',
        padding: theme.spacing(1, 1.5),
        position: 'sticky',
        textAlign: 'left',
        zIndex: 1,
        [theme.breakpoints.down('xs')]: { maxWidth: 112, minWidth: 112 },
      },
      '& thead th:first-child': {
        color: quietText(theme),
        fontSize: '0.75rem',
        verticalAlign: 'bottom',
      },
      '& td': {
        fontVariantNumeric: 'tabular-nums',
        height: 40,
        minWidth: 96,
        textAlign: 'center',
      },
      '& td a': {
        alignItems: 'center',
        color: theme.palette.text.primary,
        display: 'flex',
        height: '100%',
        justifyContent: 'center',
      },
      ...Object.fromEntries(
        [1, 2, 3, 4, 5].map(step => [
          `& td[data-shade="${step}"]`,
          { backgroundColor: alpha('#2f6fd0', step * 0.07) },
        ]),
      ),
    },
    column: { verticalAlign: 'bottom' },
    heading: {
      alignItems: 'center',
      display: 'flex',
      flexDirection: 'column',
      gap: 4,
      padding: theme.spacing(1, 0.5),
    },
    title: {
      display: '-webkit-box',
      fontSize: '0.75rem',
      fontWeight: 600,
      lineHeight: 1.25,
      maxWidth: 104,
      overflow: 'hidden',
      overflowWrap: 'break-word',
      textAlign: 'center',
      '-webkit-box-orient': 'vertical',
      '-webkit-line-clamp': 3,
    },
  }),
  { name: 'CncfLandscapeTeamMatrix' },
);
