import { stringifyError } from '@backstage/errors';

/** What reading ended with: the message alone where we made it for the operator; with the error's name where we did not. */
export function readErrorMessage(error: unknown): string {
  return error instanceof Error &&
    /^(Input|NotFound|ShrunkLandscape|FatalText)Error$/.test(error.name)
    ? error.message
    : stringifyError(error);
}
