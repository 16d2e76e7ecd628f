import { orderCategories } from '../model/orderCategories';
import { parsingLandscape } from './parseLandscape';
import { parseSettings } from './parseSettings';
import { atOnce, inSlices, type SlicedWork } from '../yaml/slices';
import type { SourceDocument } from '../model/SourceDocument';

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
export function parseSourceFiles(files: SourceFiles): SourceDocument {
  return atOnce(parsing(files));
}

/** The same, without keeping the process from other work for as long as a large file takes. */
export async function parseSourceFilesInSlices(
  files: SourceFiles,
): Promise<SourceDocument> {
  return inSlices(parsing(files));
}

function* parsing(files: SourceFiles): SlicedWork<SourceDocument> {
  const { categories, items, findings } = yield* parsingLandscape(
    files.landscape.name,
    files.landscape.text,
  );
  yield;
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
    ],
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
