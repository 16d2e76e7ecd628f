import type {
  LandscapeItem,
  LogoAtlas,
} from 'backstage-plugin-cncf-landscape-common';

/** Which tile of which atlas an element shows, as custom properties for its `background`. */
export interface LogoStyle {
  '--picture': string;
  '--columns': number;
  '--rows': number;
  '--column': number;
  '--row': number;
}

/**
 * Where an item's picture is; `undefined` where it has none.
 *
 * @param logosUrl - where the landscape's pictures are, without a slash at its end
 */
export function logoStyle(
  item: LandscapeItem,
  logos: LogoAtlas[] | undefined,
  logosUrl: string | undefined,
): LogoStyle | undefined {
  const [atlasIndex = -1, tile = 0] = item.logo ?? [];
  const atlas = logos?.[atlasIndex];
  if (!atlas || !logosUrl) {
    return undefined;
  }
  const { columns, rows, small, large } = atlas;
  return {
    '--picture': `image-set(url("${logosUrl}/${small}") 1x, url("${logosUrl}/${large}") 2x)`,
    '--columns': columns,
    '--rows': rows,
    '--column': tile % columns,
    '--row': Math.floor(tile / columns),
  };
}
