import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describeMachine } from '../measuring/machine';
import { measureCatalog } from './catalog';
import { measureDocument, measureSizes } from './documents';
import { measureDrawing } from './drawing';
import { readRealLandscape } from './readRealLandscape';
import { measureReading } from './refreshing';
import { measureServing } from './serving';

async function main() {
  const real = await readRealLandscape();
  console.log(`The landscape backend: ${describeMachine()}`);
  await measureDocument(real);
  await measureReading();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-ingest-'));
  try {
    const read = await real.build();
    await measureCatalog(read.landscape, folder);
    const pictures = await measureDrawing(
      read,
      path.join(folder, 'cncf-landscape.sqlite'),
    );
    await measureSizes(read.landscape, pictures);
    await measureServing(folder);
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
