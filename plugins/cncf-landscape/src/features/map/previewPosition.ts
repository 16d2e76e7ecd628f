/** The least room (CSS pixels) that a preview needs below its tile; where there is less, it is above. */
const ROOM = 180;
const GAP = 8;

/** The position of a preview (CSS pixels in the window): below its tile or above it, never over the window's edge. */
export function previewPosition(
  tile: { top: number; bottom: number; left: number; width: number },
  window: { width: number; height: number; preview: number },
): { top: number; left: number } {
  const centred = tile.left + tile.width / 2 - window.preview / 2;
  const left = Math.max(
    GAP,
    Math.min(centred, window.width - window.preview - GAP),
  );
  const below = tile.bottom + GAP;
  return {
    left,
    top: below + ROOM > window.height ? Math.max(GAP, tile.top - ROOM) : below,
  };
}
