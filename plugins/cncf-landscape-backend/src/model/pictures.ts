import type {
  Finding,
  LogoAtlas,
} from 'backstage-plugin-cncf-landscape-common';

/** The facts about an item that drawing depends on. */
export interface PaintedItem {
  name: string;
  title: string;
  category: string;
  subcategory: string;
  maturity?: string;
  /** The name of its logo file in the source. */
  logoFile?: string;
}

/** The pictures of a landscape, ready to be served. */
export interface LandscapePictures {
  atlases: LogoAtlas[];
  /** By technology name: the position of its tile, and the name of its single picture. */
  items: Map<string, { logo: [number, number]; picture: string }>;
  /** The logos that cannot be drawn, with the reasons that are known. */
  findings?: Finding[];
}

/** Reads a logo file of a source; `undefined` if there is no such file. */
export type ReadLogo = (file: string) => Promise<Buffer | undefined>;
