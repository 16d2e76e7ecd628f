/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A logo as plain pictures, nothing but pixels, on a background with enough contrast. */
export interface RenderedLogo {
  /** PNG. */
  tile: Buffer;
  /** WebP. */
  picture: Buffer;
}

/** A picture of many tiles, in rows from the top left. */
export interface Atlas {
  /** WebP at 1x. */
  small: Buffer;
  /** WebP at 2x. */
  large: Buffer;
}

/** The tasks of the drawing processes, and their results. */
export interface DrawingTasks {
  /** Draws a logo file, SVG or bitmap. */
  logo: {
    task: { source: Buffer; tile: Size; picture: Size };
    drawn: RenderedLogo;
  };
  /** Composes tiles of equal size, at 2x, into one picture. */
  atlas: {
    task: { tiles: Buffer[]; columns: number; size: Size };
    drawn: Atlas;
  };
}
