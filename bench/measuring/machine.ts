import os from 'node:os';

/** Where and when figures were measured: absolute times mean nothing without it. */
export function describeMachine(): string {
  const date = new Date().toISOString().slice(0, 10);
  const cores = os.availableParallelism();
  return `${date}, ${cores} cores (${os.cpus()[0]?.model.trim()}), Node.js ${
    process.versions.node
  }`;
}

/**
 * The folder of the real landscape.
 *
 * @throws with what to do where it is not configured
 */
export function landscapeData(): string {
  const folder = process.env.LANDSCAPE_DATA;
  if (!folder) {
    throw new Error(
      'Set LANDSCAPE_DATA to a checkout of https://github.com/cncf/landscape: the benchmarks measure the real landscape, see CONTRIBUTING.md',
    );
  }
  return folder;
}

/** How often each thing is measured: $RUNS, else so often. */
export function runs(usual: number): number {
  return Number(process.env.RUNS) || usual;
}
