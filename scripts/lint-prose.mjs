// Checks the English of the documentation, the guide and the user interface by scripts/prose/rules.yml.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter, loadTextlintrc } from 'textlint';
import { englishTexts } from './prose/texts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const linter = createLinter({
  descriptor: await loadTextlintrc({
    configFilePath: join(root, '.textlintrc.json'),
  }),
});

const texts = englishTexts(root);
let objections = 0;
for (const { file, line, text, format } of texts) {
  const { messages } = await linter.lintText(text, `${file}${format}`);
  for (const { line: within, message } of messages) {
    objections++;
    console.error(`${file}:${line + within - 1}: ${message}`);
  }
}

console.log(`${texts.length} texts, ${objections} objections`);
if (objections) {
  console.error(
    'docs/style.md says why. The rules are in scripts/prose/rules.yml.',
  );
  process.exitCode = 1;
}
