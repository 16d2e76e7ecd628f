import { createHash } from 'node:crypto';
import { setImmediate as letOthers } from 'node:timers/promises';
import { InputError } from '@backstage/errors';
import { advanceFormerNames } from '../changes/advanceFormerNames';
import {
  compareLandscapes,
  renamesIn,
  type FoundChange,
} from '../changes/compareLandscapes';
import type { Guide } from '../guide/Guide';
import { buildLandscape } from '../model/buildLandscape';
import { countItems } from '../model/countItems';
import type { SourceLandscape } from '../model/SourceLandscape';
import type { Landscape } from '../model/Landscape';
import type { StoredSource, StoredLandscape } from '../store/LandscapeStore';
import { refuseShrunk } from './refuseShrunk';
import { withMissingLogos } from './withMissingLogos';

/** The part of a landscape's configuration that a refresh depends on. */
export interface ConfiguredLandscape {
  id: string;
  title: string;
  /** The share of its items that it may lose between versions. */
  maxShrink: number;
}

/** A version of a landscape, ready to be stored. */
export interface NewVersion {
  /** The hash of the document. */
  version: string;
  document: StoredSource;
  landscape: Landscape;
  formerNames: Map<string, string>;
  /** Empty for the first version from a source, which has nothing to compare it with. */
  changes: FoundChange[];
}

/** The part of a source's content that is stored: everything that can be written as JSON. */
export function storedSourceOf(source: SourceLandscape): StoredSource {
  const { etag: _, hasLogo, readLogo: __, release: ___, ...stored } = source;
  return hasLogo ? withMissingLogos(stored, hasLogo) : stored;
}

/** The hash of a source's content. */
function versionOf(document: StoredSource): string {
  return createHash('sha256')
    .update(JSON.stringify(document))
    .digest('hex')
    .slice(0, 32);
}

/**
 * Validates a source's content against the last good version, and computes the changes.
 *
 * @param last - the last good version from this source; without one, nothing is refused, and there are no changes
 * @param formerNames - current technology names by former ones, from any source
 * @throws InputError for a landscape without items
 * @throws ShrunkLandscapeError for a landscape that has lost too much
 */
export async function makeNewVersion(
  configured: ConfiguredLandscape,
  source: { location: string; document: StoredSource },
  guide: Guide,
  last: StoredLandscape | undefined,
  formerNames: Map<string, string>,
): Promise<NewVersion> {
  const { document } = source;
  if (!document.items.length) {
    throw new InputError(
      `${source.location} has no valid item${
        document.findings.length
          ? `; the first problem: ${document.findings[0].message}`
          : ''
      }`,
    );
  }
  const version = versionOf(document);
  await letOthers();
  const landscape = buildLandscape(configured, document, guide, formerNames);
  await letOthers();
  const before =
    last && last.version !== version
      ? builtBefore(configured, last, guide, formerNames)
      : undefined;
  if (!before) {
    return { version, document, landscape, formerNames, changes: [] };
  }
  await letOthers();
  refuseShrunk(
    configured.id,
    countItems(before),
    countItems(landscape),
    configured.maxShrink,
  );
  const changes = compareLandscapes(before, landscape);
  const renames = renamesIn(changes);
  if (!renames.size) {
    return { version, document, landscape, formerNames, changes };
  }
  const advanced = advanceFormerNames(formerNames, renames);
  await letOthers();
  return {
    version,
    document,
    landscape: buildLandscape(configured, document, guide, advanced),
    formerNames: advanced,
    changes,
  };
}

/**
 * The last good version as it would be built now; `undefined` if an earlier version of this plugin stored it in another format.
 */
function builtBefore(
  configured: ConfiguredLandscape,
  last: StoredLandscape,
  guide: Guide,
  formerNames: Map<string, string>,
): Landscape | undefined {
  try {
    return buildLandscape(configured, last.document, guide, formerNames);
  } catch {
    return undefined;
  }
}
