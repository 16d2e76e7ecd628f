import type { LoggerService } from '@backstage/backend-plugin-api';
import type { LogoAtlas } from 'backstage-plugin-cncf-landscape-common';
import { brandIcon } from './brandIcon';
import type { LogoStore } from './LogoStore';
import { Painting } from './Painting';

/** What drawing needs to know of an item. */
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
  /** By technology name: where its tile is, and the name of its single picture. */
  items: Map<string, { logo: [number, number]; picture: string }>;
}

/** Reads a logo file of a source; `undefined` where there is none of that name. */
export type ReadLogo = (file: string) => Promise<Buffer | undefined>;

/** How drawing may be watched, and ended. */
export interface PaintOptions {
  /** Told how many of the logos that were never drawn are drawn now. */
  onProgress?: (done: number, total: number) => void;
  /** Ends it early. */
  signal?: AbortSignal;
}

/** Draws the logos of landscapes: only those that were never drawn before. */
export class LogoPainter {
  constructor(
    private readonly options: { store: LogoStore; logger: LoggerService },
  ) {}

  /**
   * Draws what is not drawn yet and puts it into atlases. An item whose logo cannot be drawn has its brand's icon, else no
   * picture.
   *
   * @throws what the signal was aborted with
   */
  async paint(
    items: PaintedItem[],
    readLogo: ReadLogo,
    options: PaintOptions = {},
  ): Promise<LandscapePictures> {
    const painting = new Painting({ ...this.options, ...options });
    const end = () => painting.end();
    options.signal?.addEventListener('abort', end);
    try {
      const logos = await painting.drawAll(items, ({ logoFile }) =>
        logoFile ? readLogo(logoFile) : undefined,
      );
      const icons = await painting.drawAll(
        items.filter(({ name }) => !logos.has(name)),
        ({ title }) => brandIcon(title),
      );
      return await painting.compose(items, new Map([...logos, ...icons]));
    } finally {
      options.signal?.removeEventListener('abort', end);
      end();
    }
  }
}
