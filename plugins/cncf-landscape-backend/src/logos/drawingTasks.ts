/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A logo as plain pictures, of which nothing but pixels is left, on a ground that it can be seen on. */
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

/** What the processes that draw are asked for, and what they give. */
export interface DrawingTasks {
  /** Draws a logo file, SVG or bitmap. */
  logo: {
    task: { source: Buffer; tile: Size; picture: Size };
    drawn: RenderedLogo;
  };
  /** Puts tiles of one size, which are at 2x, into one picture. */
  atlas: {
    task: { tiles: Buffer[]; columns: number; size: Size };
    drawn: Atlas;
  };
}
