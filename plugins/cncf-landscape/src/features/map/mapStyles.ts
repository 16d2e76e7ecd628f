import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';

/** An item's picture: its tile of an atlas, inside the padding. */
const PICTURE =
  'var(--picture) no-repeat calc(var(--column) * var(--scale) * var(--w) * -1) calc(var(--row) * var(--scale) * var(--h) * -1) / calc(var(--columns) * var(--scale) * var(--w)) calc(var(--rows) * var(--scale) * var(--h)) content-box, #fff';

/** What the company thinks of it, in the ring's colour; the words are in the preview and in the label. */
const CORNER =
  'linear-gradient(135deg, var(--ring) 11px, transparent 11.5px) padding-box';

/** Takes the life out of what is archived; unlike a filter, it needs no layer of its own. */
const VEIL =
  'linear-gradient(rgba(255, 255, 255, 0.5), rgba(255, 255, 255, 0.5)) content-box';

/**
 * The looks of the map. A tile is one element, whatever is shown on it: with thousands of them, every element more is one
 * too many. What a tile needs of its own comes in custom properties and attributes.
 */
export const useMapStyles = makeStyles(
  theme => ({
    map: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      '--w': 'calc(var(--tile-width) * var(--zoom))',
      '--h': 'calc(var(--tile-height) * var(--zoom))',
    },
    category: {
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      display: 'grid',
      gridTemplateColumns: '34px minmax(0, 1fr)',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    categoryName: {
      backgroundColor: theme.palette.type === 'dark' ? '#1d2c3f' : '#e4ecf6',
      borderRadius: '7px 0 0 7px',
      color: theme.palette.type === 'dark' ? '#cfe0f5' : '#1b3556',
      fontSize: '0.8125rem',
      fontWeight: 700,
      lineHeight: '34px',
      margin: 0,
      padding: theme.spacing(0, 1.5),
      '& a': { color: 'inherit' },
      [theme.breakpoints.up('md')]: {
        alignItems: 'safe center',
        // The category is as high as its boxes, however long its name is: that wraps, and ends where there is no more room.
        contain: 'size',
        display: 'flex',
        lineHeight: '16px',
        minHeight: 104,
        overflow: 'clip',
        padding: theme.spacing(1.5, 0),
        writingMode: 'vertical-rl',
        // The name goes along while one scrolls through a large category.
        '& a': {
          display: 'inline-block',
          maxHeight: '100%',
          position: 'sticky',
          top: theme.spacing(1.5),
        },
      },
    },
    boxes: {
      backgroundColor: theme.palette.background.paper,
      borderRadius: 7,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1.5),
      padding: theme.spacing(1.5),
    },
    box: {
      flex: 'var(--weight) 1 min(100%, var(--basis))',
      minWidth: 0,
      // Boxes that nobody sees cost nothing to lay out and paint.
      contentVisibility: 'var(--unseen, visible)' as 'auto',
      containIntrinsicSize: 'auto var(--height)',
    },
    boxName: {
      alignItems: 'baseline',
      display: 'flex',
      fontSize: '0.8125rem',
      fontWeight: 600,
      gap: theme.spacing(1),
      lineHeight: 1.3,
      margin: theme.spacing(0, 0, 0.75),
      '& a': { color: theme.palette.text.primary },
      '& span': { color: quietText(theme), fontWeight: 400 },
    },
    tiles: {
      display: 'grid',
      gap: 6,
      gridAutoFlow: 'dense',
      gridAutoRows: 'calc(var(--h) + 12px + var(--name))',
      gridTemplateColumns: 'repeat(auto-fill, calc(var(--w) + 12px))',
    },
    tile: {
      '--scale': 1,
      // What a tile without a picture has; a background that names none of these would be none at all.
      '--picture': 'none',
      '--columns': 1,
      '--rows': 1,
      '--column': 0,
      '--row': 0,
      background: PICTURE,
      border: '1px solid rgba(27, 53, 86, 0.18)',
      borderRadius: 4,
      color: '#2a3440',
      cursor: 'pointer',
      font: 'inherit',
      fontSize: 'calc(10px * (0.6 + 0.4 * var(--zoom)))',
      lineHeight: 1.15,
      margin: 0,
      overflowWrap: 'anywhere',
      padding: '5px 5px calc(5px + var(--name))',
      position: 'relative',
      '&:hover, &:focus-visible': {
        borderColor: theme.palette.primary.main,
        boxShadow: `0 0 0 2px ${theme.palette.primary.main}`,
        outline: 'none',
        zIndex: 1,
      },
      // A name alone takes the place of the picture and of the name below it.
      '&:not(:empty)': { overflow: 'hidden', padding: '5px 3px' },
      '&[data-maturity="archived"]:empty': {
        background: `${VEIL}, ${PICTURE}`,
        backgroundBlendMode: 'normal, luminosity',
      },
      '&[data-ring]': { background: `${CORNER}, ${PICTURE}` },
      '&[data-maturity="archived"]:not(:empty)': {
        backgroundColor: '#eceef1',
        color: '#48505d',
      },
      '&[data-ring][data-maturity="archived"]:empty': {
        background: `${CORNER}, ${VEIL}, ${PICTURE}`,
        backgroundBlendMode: 'normal, normal, luminosity',
      },
      // How many entities use it: the number that only a company's portal knows.
      '&[data-users]::before': {
        backgroundColor: theme.palette.type === 'dark' ? '#abd0ff' : '#0b4b99',
        borderBottomLeftRadius: 6,
        borderTopRightRadius: 3,
        color: theme.palette.type === 'dark' ? '#0b2545' : '#fff',
        content: 'attr(data-users)',
        fontSize: 10,
        fontWeight: 700,
        lineHeight: '14px',
        minWidth: 16,
        padding: '0 3px',
        position: 'absolute',
        right: 0,
        textAlign: 'center',
        top: 0,
      },
      '&[data-named]::after': {
        bottom: 1,
        content: 'attr(data-named)',
        fontSize: 10,
        left: 2,
        lineHeight: '14px',
        overflow: 'hidden',
        position: 'absolute',
        right: 2,
        textAlign: 'center',
        textOverflow: 'ellipsis',
        whiteSpace: 'pre',
      },
      '&[data-featured]': {
        '--scale': 2,
        borderColor: '#3e79b0',
        borderWidth: 2,
        fontSize: 'calc(15px * (0.6 + 0.4 * var(--zoom)))',
        fontWeight: 600,
        gridColumn: 'span 2',
        gridRow: 'span 2',
        // What is left of two tiles beside the picture: the maturity is in it.
        padding: '5px 13px 21px',
      },
      '&[data-featured]::after': {
        backgroundColor: '#eaf1f9',
        borderRadius: '0 0 2px 2px',
        bottom: 0,
        color: '#1b3556',
        content: 'attr(data-featured)',
        fontSize: 10,
        fontWeight: 600,
        left: 0,
        lineHeight: '16px',
        position: 'absolute',
        right: 0,
        textAlign: 'center',
      },
      '&[data-featured][data-named]': { padding: '10px 13px 46px' },
      '&[data-featured][data-named]::after': {
        content: 'attr(data-named) "\\A" attr(data-featured)',
        padding: '1px 4px',
      },
    },
  }),
  { name: 'CncfLandscapeMap' },
);
