import { cncfGroups } from '../model/cncfGroups';
import { orderCategories } from '../model/orderCategories';
import { parseLandscape } from './parseLandscape';
import { parseSettings } from './parseSettings';
import { MAX_FINDINGS } from '../yaml/findings';
import type { SourceLandscape, SourceItem } from '../model/SourceLandscape';

/** A text with its name in messages. */
export interface SourceFile {
  name: string;
  text: string;
}

/** The files of a source in the landscape format, wherever they are read from. */
export interface SourceFiles {
  landscape: SourceFile;
  settings?: SourceFile;
}

/**
 * Parses the files of a source. Invalid settings are reported as a finding, and the landscape is served without them.
 *
 * @throws InputError if landscape.yml is not a landscape
 */
export function parseSourceFiles(files: SourceFiles): SourceLandscape {
  const { items, ...read } = parseLandscape(
    files.landscape.name,
    files.landscape.text,
  );
  const { settings, ...readSettings }: ReturnType<typeof parseSettings> =
    files.settings
      ? settingsOf(files.settings)
      : { settings: {}, findings: [] };
  const groups = settings.groups?.length
    ? settings.groups
    : cncfGroups(read.categories);
  const ordered = orderCategories(
    read.categories,
    { ...settings, groups },
    { filled: categoriesWith(items) },
  );
  const findings = [
    ...read.findings,
    ...readSettings.findings,
    ...ordered.findings.map(finding => ({
      file: files.settings?.name,
      ...finding,
    })),
  ];
  const listed = findings.slice(0, MAX_FINDINGS);
  const unlisted =
    (read.unlistedFindings ?? 0) +
    (readSettings.unlistedFindings ?? 0) +
    findings.length -
    listed.length;
  return {
    categories: ordered.categories,
    groups: ordered.groups,
    ungrouped: ordered.ungrouped,
    items,
    findings: listed,
    unlistedFindings: unlisted || undefined,
  };
}

/** The slugs of the categories that hold something. */
function categoriesWith(items: SourceItem[]): Set<string> {
  return new Set(
    items.flatMap(({ category, alsoIn }) => [
      category,
      ...alsoIn.map(other => other.category),
    ]),
  );
}

function settingsOf(file: SourceFile): ReturnType<typeof parseSettings> {
  try {
    return parseSettings(file.name, file.text);
  } catch (error) {
    return {
      settings: {},
      findings: [{ file: file.name, message: (error as Error).message }],
    };
  }
}
