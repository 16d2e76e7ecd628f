import { makeStyles } from '@material-ui/core/styles';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import type { CSSProperties } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { Monogram } from './Monogram';
import { logoStyle } from './logoStyle';

const useStyles = makeStyles(
  theme => ({
    picture: {
      background:
        'var(--picture) no-repeat calc(var(--column) * var(--w) * -1) calc(var(--row) * var(--h) * -1) / calc(var(--columns) * var(--w)) calc(var(--rows) * var(--h)) content-box, #fff',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      boxSizing: 'content-box',
      display: 'inline-block',
      flex: 'none',
      height: 'var(--h)',
      padding: 4,
      width: 'var(--w)',
    },
  }),
  { name: 'CncfLandscapeItemPicture' },
);

/** An item's logo, or its monogram where it has none. Says nothing to a screen reader: its name is beside it. */
export function ItemPicture(props: { item: LandscapeItem; height?: number }) {
  const { item, height = 36 } = props;
  const { landscape, logosUrl } = useLandscapeData();
  const classes = useStyles();
  const style = logoStyle(item, landscape.logos, logosUrl);
  if (!style) {
    return <Monogram title={item.title} size={height + 8} />;
  }
  return (
    <span
      aria-hidden
      className={classes.picture}
      style={
        {
          ...style,
          '--h': `${height}px`,
          '--w': `${(height * 9) / 7}px`,
        } as CSSProperties
      }
    />
  );
}
