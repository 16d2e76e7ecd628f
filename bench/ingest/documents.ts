import { parse } from 'yaml';
import type { Landscape } from '../../plugins/cncf-landscape-backend/src/model/Landscape';
import type { ContentCoding } from '../../plugins/cncf-landscape-backend/src/serving/ServedDocument';
import { ServedLandscape } from '../../plugins/cncf-landscape-backend/src/serving/ServedLandscape';
import type { LandscapePictures } from '../../plugins/cncf-landscape-backend/src/model/pictures';
import { runs } from '../measuring/machine';
import { median, timed } from '../measuring/statistics';
import { kilobytes, printTable, readable, verdict } from '../measuring/table';
import type { RealLandscape } from './readRealLandscape';

async function serve(
  build: RealLandscape['build'],
  coding: ContentCoding,
): Promise<Buffer> {
  const { landscape } = await build();
  return new ServedLandscape(landscape).document().body(coding);
}

/** From the file to the served document, against the YAML parser alone, turn by turn. */
export async function measureDocument({ text, build }: RealLandscape) {
  const parsed: number[] = [];
  const served: number[] = [];
  const packed: number[] = [];
  for (let round = 0; round < runs(9) + 1; round++) {
    const yaml = await timed(() => parse(text));
    const made = await timed(() => serve(build, 'identity'));
    const compressed = await timed(() => serve(build, 'br'));
    // The first round warms up what the others measure.
    if (round) {
      parsed.push(yaml.cpuMs);
      served.push(made.cpuMs);
      packed.push(compressed.cpuMs);
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
    '\nlandscape.yml to the served document, processor time of the thread\n',
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
