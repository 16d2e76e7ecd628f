import { parse } from 'yaml';
import type { Landscape } from '../../plugins/cncf-landscape-backend/src/model/Landscape';
import type { ContentCoding } from '../../plugins/cncf-landscape-backend/src/serving/ServedDocument';
import { ServedLandscape } from '../../plugins/cncf-landscape-backend/src/serving/ServedLandscape';
import type { LandscapePictures } from '../../plugins/cncf-landscape-backend/src/model/pictures';
import { childTime } from '../measuring/childTime';
import { runs } from '../measuring/machine';
import { median } from '../measuring/statistics';
import { kilobytes, printTable, readable, verdict } from '../measuring/table';
import type { RealLandscape } from './readRealLandscape';

async function serve(
  build: RealLandscape['build'],
  coding: ContentCoding,
): Promise<Buffer> {
  const { landscape } = await build();
  return new ServedLandscape(landscape).document().body(coding);
}

/**
 * How long (milliseconds) this process and those that it has started compute: most of the work is done by one that parses.
 * Threads that tidy up memory count, on either side.
 */
async function computing(work: () => unknown): Promise<number> {
  const before = childTime();
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000 + childTime() - before;
}

/** From the file to the served document, against the YAML parser alone, turn by turn. */
export async function measureDocument({ text, build }: RealLandscape) {
  const parsed: number[] = [];
  const served: number[] = [];
  const packed: number[] = [];
  for (let round = 0; round < runs(9) + 1; round++) {
    const yaml = await computing(() => parse(text));
    const made = await computing(() => serve(build, 'identity'));
    const compressed = await computing(() => serve(build, 'br'));
    // The first round warms up what the others measure.
    if (round) {
      parsed.push(yaml);
      served.push(made);
      packed.push(compressed);
    }
  }
  const base = median(parsed);
  const row = (what: string, ms: number) => [
    what,
    readable(ms),
    (ms / base).toFixed(2),
    '2.00',
    verdict(ms / base, 2),
  ];
  console.log(
    '\nlandscape.yml to the served document, processor time of all threads, and of the process that parses\n',
  );
  printTable(
    ['', 'ms', 'ratio', 'target', ''],
    [
      ["yaml's parse alone", readable(base), '1.00'],
      row('file to served document', median(served)),
      row('the same, and compressed for the first asker', median(packed)),
    ],
  );
}

/** What the documents weigh on the wire. */
export async function measureSizes(
  landscape: Landscape,
  pictures: LandscapePictures,
) {
  const served = new ServedLandscape(landscape, pictures);
  const documents = {
    'landscape (the tab waits for it)': served.document(),
    'texts, English (while idle)': served.texts('en'),
    'texts, Korean (while idle)': served.texts('ko'),
    'technologies (for backends)': served.technologies(),
  };
  const rows = await Promise.all(
    Object.entries(documents).map(async ([what, document]) => {
      const sizes = await Promise.all(
        (['identity', 'gzip', 'br'] as const).map(async coding =>
          kilobytes((await document.body(coding)).length),
        ),
      );
      return [what, ...sizes];
    }),
  );
  const { length } = await served.document().body('br');
  console.log('\nDocuments\n');
  printTable(['', 'plain', 'gzip', 'brotli'], rows);
  console.log(
    `landscape: ${kilobytes(length)} of 60 kB: ${verdict(length, 60_000)}`,
  );
}
