import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder with the real CNCF landscape, where this machine has it. */
export const landscapeData = process.env.LANDSCAPE_DATA
  ? path.resolve(process.env.LANDSCAPE_DATA)
  : undefined;

/**
 * Describes what holds on the real CNCF landscape, or on other data beside it; skipped, with the reason, where it is not at hand.
 *
 * @param other - the path of other data, from the CNCF landscape's folder
 */
export function describeOnRealLandscape(
  name: string,
  describeIt: (folder: string) => void,
  other = '.',
): void {
  const folder = landscapeData && path.join(landscapeData, other);
  if (folder && existsSync(folder)) {
    // eslint-disable-next-line jest/valid-title, jest/valid-describe-callback
    describe(name, () => describeIt(folder));
  } else {
    // eslint-disable-next-line jest/valid-title, jest/valid-describe-callback, jest/no-disabled-tests
    describe.skip(`${name} (${folder ?? 'LANDSCAPE_DATA'} is not there)`, () =>
      describeIt(''));
    // eslint-disable-next-line no-console
    console.info(
      `Skipped '${name}': set LANDSCAPE_DATA to a folder with the CNCF landscape's landscape.yml`,
    );
  }
}

/** The text of a file of the real landscape. */
export function realText(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
