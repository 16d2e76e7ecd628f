import {
  isSettled,
  type LandscapeItem,
  type LogoAtlas,
  type Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { type CSSProperties, memo } from 'react';
import { logoStyle } from '../../ui/pictures/logoStyle';

/** Whether an item's tile is larger than others. */
export function isFeatured(item: LandscapeItem): boolean {
  return isSettled(item.maturity);
}

function Tile(props: {
  item: LandscapeItem;
  className: string;
  /** The maturity as people read it. */
  maturity?: string;
  users?: number;
  /** What the company thinks of it. */
  ring?: Ring;
  /** Whether its name is under its picture. */
  named: boolean;
  logos?: LogoAtlas[];
  logosUrl?: string;
}) {
  const { item, className, maturity, users, ring, named } = props;
  const logo = logoStyle(item, props.logos, props.logosUrl);
  const style = ring ? { ...logo, '--ring': ring.color } : logo;
  const label = [item.title, maturity, ring?.title].filter(Boolean).join(', ');
  return (
    <button
      type="button"
      className={className}
      style={style as CSSProperties | undefined}
      data-technology={item.name}
      data-maturity={item.maturity}
      data-featured={isFeatured(item) ? maturity : undefined}
      data-users={users}
      data-ring={ring?.name}
      data-named={named && logo ? item.title : undefined}
      aria-label={label}
    >
      {logo ? null : item.title}
    </button>
  );
}

/** An item on the map: one element. */
export const MapTile = memo(Tile);
