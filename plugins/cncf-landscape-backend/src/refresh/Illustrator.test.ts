import { mockServices } from '@backstage/backend-test-utils';
import type { Landscape } from '../model/Landscape';
import { Illustrator } from './Illustrator';

const DAY_MS = 24 * 60 * 60_000;

describe('Illustrator', () => {
  it('deletes what was not shown for a week, after each drawing', async () => {
    const shown = [{ atlases: [], items: new Map() }];
    const removeUnused = jest.fn().mockResolvedValue(0);
    const landscapeStore = {
      savePictures: jest.fn(),
      shownPictures: jest.fn().mockResolvedValue(shown),
    };
    const illustrator = new Illustrator({
      painter: { paint: async () => shown[0] },
      logos: { removeUnused },
      landscapeStore: landscapeStore as any,
      logger: mockServices.logger.mock(),
    });
    const landscape = { id: 'x', technologies: [] } as unknown as Landscape;
    await illustrator.illustrate(landscape, 'v', {});
    expect(landscapeStore.savePictures).toHaveBeenCalled();
    const [since, pictures] = removeUnused.mock.calls[0];
    expect(Math.round((Date.now() - since) / DAY_MS)).toBe(7);
    expect(await pictures()).toBe(shown);
  });
});
