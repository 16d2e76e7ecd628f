import type { StoredSource } from '../store/LandscapeStore';
import { MAX_FINDINGS } from '../yaml/findings';

/** Adds a finding for each item whose logo its source has not. */
export function withMissingLogos(
  source: StoredSource,
  hasLogo: (file: string) => boolean,
): StoredSource {
  const missing = source.items.flatMap(({ title, logoFile }) =>
    logoFile && !hasLogo(logoFile)
      ? [
          {
            message: `item '${title}' names the logo '${logoFile}', which is not among the logos; its brand's icon or a monogram stands for it`,
          },
        ]
      : [],
  );
  if (!missing.length) {
    return source;
  }
  const findings = [...source.findings, ...missing];
  const unlisted =
    (source.unlistedFindings ?? 0) +
    Math.max(0, findings.length - MAX_FINDINGS);
  return {
    ...source,
    findings: findings.slice(0, MAX_FINDINGS),
    unlistedFindings: unlisted || undefined,
  };
}
