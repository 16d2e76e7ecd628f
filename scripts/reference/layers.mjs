import { cell } from './markdown.mjs';

const BEGIN =
  '<!-- layers: written by yarn docs:references from layers.json -->';
const END = '<!-- /layers -->';

/** A page with its section on layers as the packages' layers.json have them, between the two comments that mark it. */
export function withLayers(page, packages) {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) {
    throw new Error(`There is no section from ${BEGIN} to ${END}`);
  }
  return `${before}${BEGIN}\n\n${packages
    .map(table)
    .join('\n\n')}\n\n${END}${after}`;
}

function table({ name, levels }) {
  const rows = levels.toReversed().flatMap((level, i) =>
    Object.entries(level).map(([folder, holds], j) => {
      const number = j ? '' : levels.length - i;
      return `| ${number} | \`${folder}\` | ${cell(holds)} |`;
    }),
  );
  return [
    `### \`plugins/${name}/src\``,
    `| Level | Folder | Holds |\n| --- | --- | --- |\n${rows.join('\n')}`,
  ].join('\n\n');
}
