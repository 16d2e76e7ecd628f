// Lists the entries of the guide, the longest unchecked first.

import { entriesByAge } from '../src/guide/entriesByAge';
import { readGuide } from '../src/guide/readGuide';

async function main() {
  const { technologies } = await readGuide();
  const today = new Date().toISOString().slice(0, 10);
  for (const { name, checked, days } of entriesByAge(
    technologies.values(),
    today,
  )) {
    const age = days === undefined ? '' : `${days} days ago`;
    process.stdout.write(
      `${(checked ?? 'never').padEnd(12)}${age.padEnd(16)}${name}\n`,
    );
  }
}

main().catch(error => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
