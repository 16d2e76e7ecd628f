import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** How much of a failed command's output is worth showing. */
const LAST_LINES = 40;

/**
 * Runs a command of a shell, with its output in a file; throws with the output's end where it does not succeed.
 *
 * @param {string} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, log: string, input?: string }} options
 */
export async function shell(command, { cwd, env, log, input }) {
  const output = openSync(log, 'w');
  const child = spawn(command, {
    shell: true,
    cwd,
    env,
    stdio: ['pipe', output, output],
  });
  child.stdin.end(input);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  closeSync(output);
  if (code !== 0) {
    const end = readFileSync(log, 'utf8').split('\n').slice(-LAST_LINES);
    throw new Error(
      `“${command}” ended with exit code ${code}:\n${end.join('\n')}`,
    );
  }
}
