import { makeStyles } from '@material-ui/core/styles';
import { hueOf, initialsOf } from './monogramOf';

const useStyles = makeStyles(
  theme => ({
    tile: {
      alignItems: 'center',
      borderRadius: 8,
      display: 'flex',
      flex: 'none',
      fontWeight: 700,
      justifyContent: 'center',
      letterSpacing: '0.02em',
      backgroundColor: `hsl(var(--hue), ${
        theme.palette.type === 'dark' ? '32%, 26%' : '52%, 91%'
      })`,
      color: `hsl(var(--hue), ${
        theme.palette.type === 'dark' ? '70%, 84%' : '62%, 26%'
      })`,
    },
  }),
  { name: 'CncfLandscapeMonogram' },
);

/** The picture of an item without one: its initials on a colour of its own. Says nothing to a screen reader. */
export function Monogram(props: { title: string; size?: number }) {
  const { title, size = 44 } = props;
  const classes = useStyles();
  const style = {
    '--hue': hueOf(title),
    height: size,
    width: size,
    fontSize: size * 0.38,
  };
  return (
    <span aria-hidden className={classes.tile} style={style}>
      {initialsOf(title)}
    </span>
  );
}
