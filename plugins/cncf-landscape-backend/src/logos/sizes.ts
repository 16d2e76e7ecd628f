import type { Size } from './drawingTasks';

/** The size of a logo's tile in an atlas at 1x, in CSS pixels. */
const TILE_SIZE: Size = { width: 72, height: 56 };

/** The size of a tile as it is drawn: at 2x. Atlases at 1x are scaled down from it. */
export const DRAWN_TILE: Size = {
  width: 2 * TILE_SIZE.width,
  height: 2 * TILE_SIZE.height,
};

/** The size of the single picture that details show, at 2x; and of the tiles of featured items. */
export const PICTURE_SIZE: Size = { width: 288, height: 224 };
