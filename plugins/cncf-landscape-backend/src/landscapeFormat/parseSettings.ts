import type { Finding } from 'backstage-plugin-cncf-landscape-common';
import { z } from 'zod';
import { listOf, mapOf, nameField } from './fields';
import { FindingLog } from '../yaml/findings';
import { parseLeniently } from '../yaml/parseLeniently';
import { YamlFile } from '../yaml/YamlFile';

/** No landscape has more groups or categories. */
const MAX_NAMES = 500;

const names = listOf(nameField, MAX_NAMES);

const settingsSchema = mapOf(
  {
    groups: listOf(
      mapOf({
        name: nameField,
        alias: nameField.optional(),
        categories: names,
      }),
      MAX_NAMES,
    ).optional(),
    categories: listOf(
      mapOf({ name: nameField, subcategories: names }),
      MAX_NAMES,
    ).optional(),
  },
  'is not a map of settings',
);

/** The fields that this plugin reads of a landscape's settings.yml: names, as in landscape.yml. */
export type LandscapeSettings = z.infer<typeof settingsSchema>;

/**
 * Parses a settings.yml, the file beside landscape.yml that groups and orders its categories.
 *
 * @throws InputError if the text is not valid YAML
 */
export function parseSettings(
  file: string,
  text: string,
): {
  settings: LandscapeSettings;
  findings: Finding[];
  unlistedFindings?: number;
} {
  const yaml = new YamlFile(file, text, { dialect: 'words' });
  const log = new FindingLog();
  const { value, refused } = parseLeniently(settingsSchema, yaml.value ?? {});
  for (const { path, message } of refused) {
    log.add({
      message: `${path.join('.') || 'the file'} ${message}; it is skipped`,
      ...yaml.locate(path),
    });
  }
  return {
    settings: value ?? {},
    findings: log.findings,
    unlistedFindings: log.unlisted,
  };
}
