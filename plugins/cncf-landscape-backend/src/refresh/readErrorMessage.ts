import { stringifyError } from '@backstage/errors';

/** The message of an error while reading: without the error's name if the message is our own, for the operator. */
export function readErrorMessage(error: unknown): string {
  return error instanceof Error &&
    /^(Input|NotFound|ShrunkLandscape|FatalText)Error$/.test(error.name)
    ? error.message
    : stringifyError(error);
}
