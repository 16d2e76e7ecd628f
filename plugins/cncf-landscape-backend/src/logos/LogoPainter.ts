import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  LandscapePictures,
  PaintedItem,
  ReadLogo,
} from '../model/pictures';
import { brandIcon } from './brandIcon';
import type { Drawers } from './Drawers';
import type { LogoStore } from './LogoStore';
import { Painting, type PaintOptions } from './Painting';

/** Draws logos of landscapes that were not drawn before. */
export class LogoPainter {
  constructor(
    private readonly options: {
      store: LogoStore;
      drawers: Drawers;
      logger: LoggerService;
    },
  ) {}

  /**
   * Draws what is not drawn yet and composes atlases. An item whose logo cannot be drawn gets its brand's icon, or no picture.
   *
   * @throws the reason of the signal's abort
   */
  async paint(
    items: PaintedItem[],
    readLogo: ReadLogo,
    options: PaintOptions,
  ): Promise<LandscapePictures> {
    const { store } = this.options;
    const painting = new Painting({
      ...this.options,
      ...options,
      secret: await store.secret(),
    });
    const logos = await painting.drawAll(items, ({ logoFile }) =>
      logoFile ? readLogo(logoFile) : undefined,
    );
    const icons = await painting.drawAll(
      items.filter(({ name }) => !logos.has(name)),
      ({ title }) => brandIcon(title),
    );
    return painting.compose(items, new Map([...logos, ...icons]));
  }
}
