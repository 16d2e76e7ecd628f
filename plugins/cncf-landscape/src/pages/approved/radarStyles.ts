import { makeStyles } from '@material-ui/core/styles';

/** How the radar's picture is drawn; all of it is carried over into the file that it is saved as. */
export const useRadarStyles = makeStyles(
  theme => ({
    picture: {
      display: 'block',
      fontFamily: theme.typography.fontFamily,
      height: 'auto',
      maxWidth: 820,
      width: '100%',
      '& text': { fill: theme.palette.text.primary },
    },
    ground: { fill: theme.palette.background.default },
    tint: { fillOpacity: theme.palette.type === 'dark' ? 0.1 : 0.07 },
    border: { fill: 'none', strokeOpacity: 0.7, strokeWidth: 1.25 },
    spoke: { stroke: theme.palette.divider, strokeWidth: 1 },
    sectorName: { fontWeight: 600 },
    ringName: { fontWeight: 600 },
    ringTag: {
      fill: theme.palette.background.default,
      strokeOpacity: 0.7,
      strokeWidth: 1,
    },
    blip: {
      cursor: 'pointer',
      outline: 'none',
      transition: 'opacity 120ms',
      '& text': { fill: 'inherit', fontWeight: 700, pointerEvents: 'none' },
    },
    faded: { cursor: 'default', opacity: 0.14 },
    edge: { fill: 'none', stroke: 'rgba(128, 128, 128, 0.45)' },
    mark: { fill: theme.palette.text.primary },
    line: {
      fill: 'none',
      stroke: theme.palette.text.primary,
      strokeWidth: 1.25,
    },
    focus: {
      fill: 'none',
      stroke: theme.palette.primary.main,
      strokeWidth: 2,
    },
    name: {
      pointerEvents: 'none',
      '& rect': { fill: theme.palette.text.primary },
      '& text': { fill: theme.palette.background.paper, fontWeight: 600 },
    },
  }),
  { name: 'CncfLandscapeRadarPicture' },
);
