import type {
  LandscapeItem,
  LogoAtlas,
} from 'backstage-plugin-cncf-landscape-common';
import { type CSSProperties, memo } from 'react';
import { logoStyle } from '../../marks/logoStyle';

/** The maturities whose tiles are larger. */
const FEATURED = ['graduated', 'incubating'];

/** Whether an item's tile is larger than others. */
export function isFeatured(item: LandscapeItem): boolean {
  return FEATURED.includes(item.maturity ?? '');
}

function Tile(props: {
  item: LandscapeItem;
  className: string;
  /** The maturity as people read it. */
  maturity?: string;
  users?: number;
  logos?: LogoAtlas[];
  logosUrl?: string;
}) {
  const { item, className, maturity, users, logos, logosUrl } = props;
  const style = logoStyle(item, logos, logosUrl);
  return (
    <button
      type="button"
      className={className}
      style={style as CSSProperties | undefined}
      data-technology={item.name}
      data-maturity={item.maturity}
      data-featured={isFeatured(item) ? maturity : undefined}
      data-users={users}
      aria-label={maturity ? `${item.title}, ${maturity}` : item.title}
    >
      {style ? null : item.title}
    </button>
  );
}

/** An item on the map: one element. */
export const MapTile = memo(Tile);
