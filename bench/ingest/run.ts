import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from '../measuring/machine';
import { measureCatalog } from './catalog';
import { measureDocument, measureSizes } from './documents';
import { measureDrawing } from './drawing';
import { readRealLandscape } from './readRealLandscape';
import { measureReading } from './refreshing';
import { measureServing } from './serving';

const PARTS = ['drawing', 'document', 'reading', 'catalog', 'serving'];

async function main() {
  const { values } = parseArgs({
    options: { parts: { type: 'string', default: PARTS.join() } },
  });
  const wanted = new Set(values.parts.split(','));
  const real = await readRealLandscape();
  console.log(`The landscape backend: ${describeMachine()}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-ingest-'));
  try {
    const read = await real.build();
    // First of all: to collect what other parts leave behind would be counted as drawing.
    if (wanted.has('drawing') || wanted.has('serving')) {
      const database = path.join(folder, 'cncf-landscape.sqlite');
      const pictures = await measureDrawing(read, database);
      await measureSizes(read.landscape, pictures);
    }
    if (wanted.has('document')) {
      await measureDocument(real);
    }
    if (wanted.has('reading')) {
      await measureReading();
    }
    if (wanted.has('catalog')) {
      await measureCatalog(read.landscape, folder);
    }
    if (wanted.has('serving')) {
      await measureServing(folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  // Whatever a backend that was stopped has left open.
  .finally(() => process.exit());
