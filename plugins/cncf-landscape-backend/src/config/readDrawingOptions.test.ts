import { mockServices } from '@backstage/backend-test-utils';
import { readDrawingOptions } from './readDrawingOptions';

const read = (processes?: number) =>
  readDrawingOptions(
    mockServices.rootConfig({
      data: {
        cncfLandscape:
          processes === undefined ? {} : { drawing: { processes } },
      },
    }),
  );

describe('readDrawingOptions', () => {
  it('is two processes, or as many as are configured', () => {
    expect(read()).toEqual({ processes: 2 });
    expect(read(4)).toEqual({ processes: 4 });
  });

  it.each([0, -1, 1.5, 17])('refuses %j', processes => {
    expect(() => read(processes)).toThrow(
      `Invalid configuration cncfLandscape.drawing.processes: ${processes} is no number of processes; write one from 1 to 16`,
    );
  });
});
