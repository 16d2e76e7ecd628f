/** How long (milliseconds) this process has computed: not longer where others keep the machine busy. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
