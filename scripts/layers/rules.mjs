// What dependency-cruiser forbids in a package whose folders are layers.

/**
 * The rules for a package's layers.
 *
 * @param {Record<string, string>[]} levels - as its layers.json has them: from the lowest upwards, the folders of `src` on one
 * level, each with what it holds
 */
export function layerRules(levels) {
  const folders = levels.map(level => Object.keys(level));
  return [
    ...folders.map((names, level) => ({
      name: `layers/${names.join('+')}`,
      comment: 'A folder uses those of lower levels alone; see layers.json.',
      severity: 'error',
      from: { path: within(names) },
      to: { path: within(folders.slice(level).flat()), pathNot: '^src/$1/' },
    })),
    {
      name: 'unlisted-folder',
      comment: 'Every folder of src has its level in layers.json.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: within(folders.flat()) },
    },
    {
      name: 'ancestor-folder',
      comment: 'A folder uses its subfolders, and not the other way round.',
      severity: 'error',
      from: {},
      to: { ancestor: true },
    },
    {
      name: 'file-cycle',
      comment: 'Files that need each other have a third one in common.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'folder-cycle',
      comment: 'Folders that need each other have a third one in common.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ];
}

function within(folders) {
  return `^src/(${folders.join('|')})/`;
}
