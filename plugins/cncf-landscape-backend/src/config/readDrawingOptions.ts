import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/** How logos are drawn. */
export interface DrawingOptions {
  /** How many processes draw, for all landscapes together. */
  processes: number;
}

const DEFAULT_PROCESSES = 2;
const MAX_PROCESSES = 16;

/**
 * Reads `cncfLandscape.drawing`.
 *
 * @throws InputError that names the invalid key and the expected value
 */
export function readDrawingOptions(
  config: Pick<RootConfigService, 'getOptionalNumber'>,
): DrawingOptions {
  const key = 'cncfLandscape.drawing.processes';
  const processes = config.getOptionalNumber(key) ?? DEFAULT_PROCESSES;
  if (
    !Number.isInteger(processes) ||
    processes < 1 ||
    processes > MAX_PROCESSES
  ) {
    throw new InputError(
      `Invalid configuration ${key}: ${processes} is no number of processes; write one from 1 to ${MAX_PROCESSES}`,
    );
  }
  return { processes };
}
