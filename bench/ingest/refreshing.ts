import { whileWatched } from '../measuring/eventLoop';
import { runs } from '../measuring/machine';
import { median, timed } from '../measuring/statistics';
import { printTable, readable } from '../measuring/table';
import { realSource } from './readRealLandscape';

/** Reading a source for the first time, and when nothing in it has changed. */
export async function measureReading() {
  const source = realSource();
  const first: number[] = [];
  const unchanged: number[] = [];
  const blocks: number[] = [];
  for (let round = 0; round < runs(9) + 1; round++) {
    const read = await whileWatched(() => source.read());
    if (read.value === 'unchanged') {
      throw new Error('A first reading cannot find the source unchanged');
    }
    const { etag } = read.value;
    const again = await timed(() => source.read({ etag }));
    if (again.value !== 'unchanged') {
      throw new Error('The source has changed while it was measured');
    }
    if (round) {
      first.push(read.ms);
      blocks.push(read.blockCpuMs);
      unchanged.push(again.ms);
    }
  }
  const base = median(first);
  console.log('\nReading the folder of a landscape\n');
  printTable(
    ['', 'ms', 'ratio', 'longest block, processor time'],
    [
      ['read and checked', readable(base), '1.00', readable(median(blocks))],
      [
        'unchanged since',
        readable(median(unchanged)),
        (median(unchanged) / base).toFixed(3),
      ],
    ],
  );
}
