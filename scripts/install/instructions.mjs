// What the documentation tells a user to type, read out of its code blocks, so that the two cannot drift apart.

/**
 * @typedef {object} FileChange what is to be added to one file
 * @property {string} file relative to the app's folder
 * @property {{ lines: string[], before?: string, after?: string }[]} additions lines, and the line that they stand at
 */

/** The text under a heading, up to the next one of its level or above. */
export function sectionOf(markdown, heading) {
  const lines = markdown.split('\n');
  const start = lines.findIndex(
    line => line.replace(/^#+ /, '') === heading && line.startsWith('#'),
  );
  if (start < 0) {
    throw new Error(`There is no heading “${heading}”`);
  }
  const level = /^#+/.exec(lines[start])[0].length;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(
    line => line.startsWith('#') && /^#+/.exec(line)[0].length <= level,
  );
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

/** The commands of a section's `sh` blocks. */
export function commandsIn(section) {
  return blocksIn(section)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ lines }) => lines.filter(line => line && line[0] !== '#'));
}

/**
 * The changes of a section's code blocks that begin with the name of a file: `ts` blocks that also say where
 * (`// a/file.ts, before some code`), and `diff` blocks.
 *
 * @returns {FileChange[]}
 */
export function changesIn(section) {
  return blocksIn(section).flatMap(({ language, lines }) => {
    const [, file, , before] =
      /^ ?\/\/ (\S+?\.tsx?)(, before (.+))?$/.exec(lines[0] ?? '') ?? [];
    if (!file) {
      return [];
    }
    if (language === 'diff') {
      return [{ file, additions: hunksOf(lines.slice(1)) }];
    }
    return before
      ? [{ file, additions: [{ lines: lines.slice(1), before }] }]
      : [];
  });
}

/** How many lines a user types: commands, and what is added to files. */
export function countLines(commands, changes) {
  return (
    commands.length +
    changes
      .flatMap(({ additions }) => additions)
      .flatMap(({ lines }) => lines)
      .filter(line => line.trim()).length
  );
}

function blocksIn(markdown) {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language, text]) => ({ language, lines: text.trimEnd().split('\n') }),
  );
}

/** The runs of added lines in a diff without line numbers, each beside a line that the file has already. */
function hunksOf(lines) {
  const additions = [];
  let context;
  let open;
  for (const line of lines) {
    if (line.startsWith('+')) {
      open ??= { lines: [], after: context };
      open.lines.push(line.slice(1));
      continue;
    }
    context = line.trim() === '' ? undefined : line.slice(1);
    if (open) {
      additions.push(open.after ? open : { ...open, before: context });
      open = undefined;
    }
  }
  return open ? [...additions, open] : additions;
}
