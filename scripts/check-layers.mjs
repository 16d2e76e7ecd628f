// Fails where a package's code points the wrong way between its layers, or in a circle. Imports of types count. Tests are left
// out, because a test may put several layers together.

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { layeredPackages } from './layers/packages.mjs';
import { layerRules } from './layers/rules.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const { name, folder, levels } of layeredPackages(root)) {
  const { output, exitCode } = await cruise(['src'], {
    baseDir: folder,
    ruleSet: { forbidden: layerRules(levels) },
    validate: true,
    outputType: 'err',
    includeOnly: { path: '^src/' },
    exclude: { path: '[.]test[.]tsx?$|/__\\w+__/' },
    tsPreCompilationDeps: true,
  });
  console.log(`${name}:\n${output}`);
  if (exitCode) {
    process.exitCode = 1;
  }
}
