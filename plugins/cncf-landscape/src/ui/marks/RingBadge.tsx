import { makeStyles } from '@material-ui/core/styles';
import type { Ring } from 'backstage-plugin-cncf-landscape-common';

/** The looks of the badges. */
export const useRingBadgeStyles = makeStyles(
  theme => ({
    badge: {
      alignItems: 'center',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 4,
      display: 'inline-flex',
      fontSize: '0.75rem',
      fontWeight: 600,
      gap: 6,
      lineHeight: 1,
      padding: '3px 8px',
      whiteSpace: 'nowrap',
    },
    // The colour is the company's, whatever contrast it has; the word beside it is what everybody can read.
    dot: { borderRadius: '50%', flex: 'none', height: 8, width: 8 },
  }),
  { name: 'CncfLandscapeRingBadge' },
);

/** What the company thinks of a technology, in the ring's colour. */
export function RingBadge({ ring }: { ring: Ring }) {
  const classes = useRingBadgeStyles();
  return (
    <span className={classes.badge} title={ring.meaning}>
      <span className={classes.dot} style={{ backgroundColor: ring.color }} />
      {ring.title}
    </span>
  );
}
