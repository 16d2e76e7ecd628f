import { setImmediate } from 'node:timers/promises';

/** Work that may pause wherever it yields. */
export type SlicedWork<T> = Generator<undefined, T>;

/** How long (milliseconds) others wait at most while work goes on that yields often. */
const SLICE_MS = 20;

/** Does work without a pause. */
export function atOnce<T>(work: SlicedWork<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      return value;
    }
  }
}

/** Does work a little at a time: a landscape takes most of a second, in which a backend has other things to do. */
export async function inSlices<T>(work: SlicedWork<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      return value;
    }
    if (performance.now() - since > SLICE_MS) {
      await setImmediate();
      since = performance.now();
    }
  }
}
