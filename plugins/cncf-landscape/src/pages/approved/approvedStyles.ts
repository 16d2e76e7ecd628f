import { makeStyles } from '@material-ui/core/styles';

/** On the element that is printed, so that all around it can be left out. */
export const PRINTED = 'data-cncf-landscape-printed';

/** How the page is laid out, on the screen and on paper. */
export const useApprovedStyles = makeStyles(
  theme => ({
    '@global': {
      '@media print': {
        // The portal's own frame scrolls and has a height: on paper, everything around the page has neither.
        [`*:has([${PRINTED}])`]: {
          display: 'block !important',
          height: 'auto !important',
          margin: '0 !important',
          overflow: 'visible !important',
          padding: '0 !important',
          position: 'static !important',
        },
        [`*:has([${PRINTED}]) > *:not(:has([${PRINTED}])):not([${PRINTED}])`]: {
          display: 'none !important',
        },
        [`[${PRINTED}] *:not(svg *):not([aria-hidden])`]: {
          color: '#000 !important',
        },
      },
    },
    columns: {
      alignItems: 'flex-start',
      display: 'grid',
      gap: theme.spacing(3, 4),
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      },
      '@media print': { display: 'flex', flexDirection: 'column' },
    },
    radar: {
      [theme.breakpoints.up('lg')]: {
        position: 'sticky',
        top: theme.spacing(2),
      },
      '@media print': {
        margin: '0 auto',
        maxWidth: 620,
        order: -1,
        position: 'static',
      },
    },
  }),
  { name: 'CncfLandscapeApproved' },
);
