import { spawn } from 'node:child_process';

/** Runs a command with its output shown and nothing on its standard input; throws where it does not succeed. */
export function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0
        ? resolve()
        : reject(
            new Error(
              signal ? `ended by ${signal}` : `ended with exit code ${code}`,
            ),
          ),
    );
  });
}

async function problemOf(action) {
  try {
    await action();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** A suite that failed as a whole, without a test that says so, counts as one failure. */
function countsOf(step, problem) {
  if (!step.count) {
    return { passed: problem ? 0 : 1, failed: problem ? 1 : 0, skipped: 0 };
  }
  try {
    const counts = step.count();
    return { ...counts, failed: counts.failed || (problem ? 1 : 0) };
  } catch (error) {
    console.error(`There is no report of ${step.name}: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs one step, whatever comes of it, and gives its counts, its duration and what went wrong. */
export async function runStep(step) {
  console.log(`\n=== ${step.name}`);
  const start = Date.now();
  const problem = await problemOf(step.run);
  const seconds = (Date.now() - start) / 1000;
  const counts = countsOf(step, problem);
  console.log(
    `=== ${step.name}: ${problem ?? 'passed'}, ${seconds.toFixed(0)} s`,
  );
  return { name: step.name, seconds, problem, ...counts };
}
