import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  LandscapePictures,
  PaintedItem,
  ReadLogo,
} from '../model/pictures';
import { brandIcon } from './brandIcon';
import type { LogoStore } from './LogoStore';
import { Painting, type PaintOptions } from './Painting';

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
