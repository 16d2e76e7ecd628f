import { mockServices } from '@backstage/backend-test-utils';
import type { Guide } from '../guide/Guide';
import { LandscapeRegistry } from '../registry/LandscapeRegistry';
import type { SourceDocument } from '../source/LandscapeSource';
import { parseSourceFiles } from '../source/parseSourceFiles';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { LandscapeRefresher } from './LandscapeRefresher';

const guide: Guide = {
  landscape: { groups: [], categories: [] },
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

function sourceDocument(items: unknown[]): SourceDocument {
  const text = landscapeYaml(items);
  return parseSourceFiles({ landscape: { name: 'f.yml', text } });
}

function setUp(patienceMs?: number) {
  const read = jest.fn<Promise<SourceDocument>, []>();
  const registry = new LandscapeRegistry(
    [{ id: 'x', title: 'X', source: 'f.yml' }],
    patienceMs,
  );
  const logger = mockServices.logger.mock();
  let time = 0;
  const refresher = new LandscapeRefresher({
    landscapes: [{ id: 'x', title: 'X', source: { location: 'f.yml', read } }],
    registry,
    readGuide: async () => guide,
    illustrate: () => undefined,
    logger,
    now: () => new Date(Date.UTC(2026, 0, 1, time++)),
  });
  return { read, registry, logger, refresher };
}

describe('LandscapeRefresher', () => {
  it('publishes what it reads, with its findings', async () => {
    const { read, registry, logger, refresher } = setUp();
    read.mockResolvedValue(sourceDocument([{ name: 'A' }, {}]));
    await refresher.refresh('x');
    expect(registry.status('x')).toEqual(
      expect.objectContaining({
        version: expect.stringMatching(/^[0-9a-f]{32}$/),
        counts: { items: 1, projects: 0, maturity: {} },
        readAt: '2026-01-01T00:00:00.000Z',
        error: undefined,
        findings: [expect.objectContaining({ file: 'f.yml' })],
        findingCount: 1,
      }),
    );
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('keeps the same version, and is silent, where nothing has changed', async () => {
    const { read, registry, logger, refresher } = setUp();
    read.mockResolvedValue(sourceDocument([{ name: 'A' }]));
    await refresher.refresh('x');
    const served = await registry.get('x');
    await refresher.refresh('x');
    expect(await registry.get('x')).toBe(served);
    expect(registry.status('x').readAt).toBe('2026-01-01T01:00:00.000Z');
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('keeps what was last good on an error, which it logs once', async () => {
    const { read, registry, logger, refresher } = setUp();
    read.mockResolvedValueOnce(sourceDocument([{ name: 'A' }]));
    await refresher.refresh('x');
    const served = await registry.get('x');

    read.mockRejectedValue(new Error('no disk'));
    await refresher.refresh('x');
    await refresher.refresh('x');
    expect(await registry.get('x')).toBe(served);
    expect(registry.status('x')).toEqual(
      expect.objectContaining({
        readAt: '2026-01-01T00:00:00.000Z',
        error: { message: 'Error: no disk', since: '2026-01-01T01:00:00.000Z' },
      }),
    );
    expect(logger.warn).toHaveBeenCalledTimes(1);

    read.mockResolvedValue(sourceDocument([{ name: 'A' }]));
    await refresher.refresh('x');
    expect(registry.status('x').error).toBeUndefined();
    expect(logger.info).toHaveBeenLastCalledWith(
      "Landscape 'x' can be read again",
    );
  });

  it('refuses a landscape of no items', async () => {
    const { read, registry, refresher } = setUp();
    read.mockResolvedValueOnce(sourceDocument([{ name: 'A' }]));
    await refresher.refresh('x');
    read.mockResolvedValue(sourceDocument([{}]));
    await refresher.refresh('x');
    expect(registry.status('x').counts.items).toBe(1);
    expect(registry.status('x').error?.message).toMatch(
      /^f\.yml has not a single item .* first problem: an item without a name/,
    );
  });

  it('reads once for all who ask at the same time', async () => {
    const { read, refresher } = setUp();
    read.mockResolvedValue(sourceDocument([{ name: 'A' }]));
    await Promise.all([refresher.refresh('x'), refresher.refresh('x')]);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('LandscapeRegistry', () => {
  it('makes those wait who ask before the first reading has ended', async () => {
    const { read, registry, refresher } = setUp();
    const asked = registry.get('x');
    read.mockResolvedValue(sourceDocument([{ name: 'A' }]));
    await refresher.refresh('x');
    expect((await asked).counts.items).toBe(1);
  });

  it('does not let them wait for ever', async () => {
    const { registry } = setUp(5);
    await expect(registry.get('x')).rejects.toThrow(
      "The landscape 'x' is being read; try again in a moment",
    );
    expect(await registry.all()).toEqual(new Map());
  });

  it('tells why there is nothing', async () => {
    const { read, registry, refresher } = setUp();
    read.mockRejectedValue(new Error('no disk'));
    await refresher.refresh('x');
    await expect(registry.get('x')).rejects.toThrow(
      "The landscape 'x' could not be read yet: Error: no disk",
    );
    expect(registry.statuses()).toEqual([
      expect.objectContaining({ id: 'x', version: undefined }),
    ]);
  });

  it('names the landscapes that there are to those who ask for another', async () => {
    const { registry } = setUp();
    await expect(registry.get('y')).rejects.toThrow(
      "There is no landscape 'y'; there are: x",
    );
  });

  it('shows at most a hundred findings, and counts all', async () => {
    const { read, registry, refresher } = setUp();
    read.mockResolvedValue(
      sourceDocument([{ name: 'A' }, ...Array(150).fill({})]),
    );
    await refresher.refresh('x');
    expect(registry.status('x').findings).toHaveLength(100);
    expect(registry.status('x').findingCount).toBe(150);
  });
});
