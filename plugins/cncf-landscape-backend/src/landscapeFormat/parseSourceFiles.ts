import { orderCategories } from '../model/orderCategories';
import { parseLandscape } from './parseLandscape';
import { parseSettings } from './parseSettings';
import { MAX_FINDINGS } from '../yaml/findings';
import type { SourceLandscape } from '../model/SourceLandscape';

/** A text with what it is called in messages. */
export interface SourceFile {
  name: string;
  text: string;
}

/** What a source in the landscape format consists of, wherever it is read from. */
export interface SourceFiles {
  landscape: SourceFile;
  settings?: SourceFile;
}

/**
 * Makes a landscape of the files of a source. Settings that cannot be read are a finding: the landscape is served
 * without them.
 *
 * @throws InputError where landscape.yml is no landscape
 */
export function parseSourceFiles(files: SourceFiles): SourceLandscape {
  const { categories, items, findings } = parseLandscape(
    files.landscape.name,
    files.landscape.text,
  );
  const { settings, findings: settingsFindings } = files.settings
    ? readSettings(files.settings)
    : { settings: {}, findings: [] };
  const ordered = orderCategories(categories, settings);
  return {
    categories: ordered.categories,
    groups: ordered.groups,
    items,
    findings: [
      ...findings,
      ...settingsFindings,
      ...ordered.findings.map(finding => ({
        file: files.settings?.name,
        ...finding,
      })),
    ].slice(0, MAX_FINDINGS),
  };
}

function readSettings(file: SourceFile): ReturnType<typeof parseSettings> {
  try {
    return parseSettings(file.name, file.text);
  } catch (error) {
    return {
      settings: {},
      findings: [{ file: file.name, message: (error as Error).message }],
    };
  }
}
