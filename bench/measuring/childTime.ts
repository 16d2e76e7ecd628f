import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** How long (milliseconds) the processes that this one has started have computed so far; nothing is known of it but on Linux. */
export function childTime(): number {
  if (process.platform !== 'linux') {
    return 0;
  }
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  return pids.reduce((sum, pid) => sum + timeOfChild(pid), 0);
}

function timeOfChild(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // What precedes is the name of its program, in parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system] = [fields[1], fields[11], fields[12]];
    return Number(parent) === process.pid
      ? (Number(user) + Number(system)) * TICK_MS
      : 0;
  } catch {
    return 0; // It has ended meanwhile.
  }
}
