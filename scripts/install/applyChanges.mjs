import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Adds to an app's files what the documentation says. */
export function applyChanges(app, changes) {
  for (const { file, additions } of changes) {
    const path = join(app, file);
    const lines = readFileSync(path, 'utf8').split('\n');
    for (const addition of additions) {
      lines.splice(placeOf(addition, lines, file), 0, ...addition.lines);
    }
    writeFileSync(path, lines.join('\n'));
  }
}

/** Takes out of an app's files what was added to them. */
export function revertChanges(app, changes) {
  for (const { file, additions } of changes) {
    const path = join(app, file);
    let text = readFileSync(path, 'utf8');
    for (const { lines } of additions) {
      text = text.replace(`${lines.join('\n')}\n`, () => '');
    }
    writeFileSync(path, text);
  }
}

function placeOf({ before, after }, lines, file) {
  const wanted = (after ?? before).trim();
  const index = lines.findIndex(line => line.trim() === wanted);
  if (index < 0) {
    throw new Error(`${file} of the new app has no line “${wanted}”`);
  }
  return after ? index + 1 : index;
}
