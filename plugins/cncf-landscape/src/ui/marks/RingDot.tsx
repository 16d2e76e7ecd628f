import { makeStyles } from '@material-ui/core/styles';
import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { readableOn } from '../../model/radar/readableOn';

const useStyles = makeStyles(
  {
    dot: {
      alignItems: 'center',
      borderRadius: '50%',
      // A colour that is nearly the page's own still has an edge.
      boxShadow: 'inset 0 0 0 1px rgba(128, 128, 128, 0.45)',
      display: 'inline-flex',
      flex: 'none',
      fontWeight: 700,
      justifyContent: 'center',
      lineHeight: 1,
      printColorAdjust: 'exact',
    },
  },
  { name: 'CncfLandscapeRingDot' },
);

/** A ring's colour, with a number in it where one is given. Says nothing to a screen reader: words are beside it. */
export function RingDot(props: { ring: Ring; size?: number; number?: number }) {
  const { ring, size = 10, number } = props;
  const { dot } = useStyles();
  return (
    <span
      aria-hidden
      className={dot}
      style={{
        backgroundColor: ring.color,
        color: readableOn(ring.color),
        fontSize: size * 0.5,
        height: size,
        width: size,
      }}
    >
      {number}
    </span>
  );
}
