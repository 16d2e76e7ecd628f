import { refuseShrunk } from './refuseShrunk';

const refuse = (
  before: [items: number, projects: number],
  after: [items: number, projects: number],
  maxShrink = 0.2,
) =>
  refuseShrunk(
    'cncf',
    { items: before[0], projects: before[1] },
    { items: after[0], projects: after[1] },
    maxShrink,
  );

describe('refuseShrunk', () => {
  it.each([
    ['grows', [100, 20], [200, 40], 0.2],
    ['loses as much as it may', [100, 20], [80, 16], 0.2],
    ['loses one of a few projects', [100, 2], [99, 1], 0.2],
    ['may lose everything', [100, 20], [1, 0], 1],
    ['was empty', [0, 0], [1, 1], 0],
  ] as const)('accepts a landscape that %s', (_, before, after, maxShrink) => {
    expect(() => refuse([...before], [...after], maxShrink)).not.toThrow();
  });

  it('refuses one that lost more, with the numbers and what to do', () => {
    expect(() => refuse([2413, 255], [1900, 255])).toThrow(
      "The landscape 'cncf' has 1900 items where it had 2413: it lost 513 of them (21.3 %), which is more than 20 %, so it is refused and the last good version stays available. If the loss is intended, set cncfLandscape.landscapes.cncf.maxShrink to 0.22 until it has been read once",
    );
  });

  it('refuses one that has lost its projects only', () => {
    expect(() => refuse([2413, 255], [2413, 0])).toThrow(
      /has 0 projects where it had 255: .*maxShrink to 1 until/,
    );
  });

  it('refuses any loss where none is allowed', () => {
    expect(() => refuse([100, 0], [99, 0], 0)).toThrow(/more than 0 %/);
  });
});
