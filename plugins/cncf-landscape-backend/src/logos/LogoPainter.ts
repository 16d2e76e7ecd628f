import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Finding } from 'backstage-plugin-cncf-landscape-common';
import type {
  LandscapePictures,
  PaintedItem,
  ReadLogo,
} from '../model/pictures';
import { brandIcon } from './brandIcon';
import type { Drawers } from './Drawers';
import type { LogoStore } from './LogoStore';
import { Painting, type Drawings, type PaintOptions } from './Painting';

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
      items.filter(({ name }) => !logos.hashes.has(name)),
      ({ title }) => brandIcon(title),
    );
    const pictures = await painting.compose(
      items,
      new Map([...logos.hashes, ...icons.hashes]),
    );
    return { ...pictures, findings: findingsOf(logos) };
  }
}

/** More than these are not kept. */
const MAX_FINDINGS = 1000;

function findingsOf({ undrawn }: Drawings): Finding[] {
  return undrawn
    .slice(0, MAX_FINDINGS)
    .map(({ item: { title, logoFile }, reason }) => ({
      message: `item '${title}' has the logo '${logoFile}', which cannot be drawn${
        reason ? `: ${reason}` : ''
      }; its brand's icon or a monogram stands for it`,
    }));
}
