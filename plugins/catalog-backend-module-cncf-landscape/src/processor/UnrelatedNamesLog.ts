import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_USES,
  type DeclaredUse,
} from 'backstage-plugin-cncf-landscape-common';
import type { NameMeanings } from '../landscape/NameMeanings';

/** The most messages until the next restart: who reads none of a thousand reads no more. */
const MAX_MESSAGES = 1_000;

/** The most names of one entity at a time: more than this is one mistake, and not ten. */
const MAX_NAMES = 10;

/** Tells the log, once for each entity and name, which names lead nowhere and what may have been meant. */
export class UnrelatedNamesLog {
  readonly #logger: LoggerService;
  readonly #warned = new Set<string>();

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  warn(entityRef: string, uses: DeclaredUse[], names: NameMeanings): void {
    for (const use of uses.slice(0, MAX_NAMES)) {
      const key = `${entityRef} ${use.landscape ?? ''}/${use.name}`;
      if (this.#warned.size < MAX_MESSAGES && !this.#warned.has(key)) {
        this.#warned.add(key);
        this.#logger.warn(messageFor(entityRef, use, names));
        if (this.#warned.size === MAX_MESSAGES) {
          this.#logger.warn(
            `${MAX_MESSAGES} names of technologies lead nowhere; further ones are not logged until the next restart`,
          );
        }
      }
    }
  }
}

function messageFor(
  entityRef: string,
  use: DeclaredUse,
  names: NameMeanings,
): string {
  // Quoted as JSON, so that no entity writes a line of its own into the log.
  const given = JSON.stringify(
    use.landscape ? `${use.landscape}/${use.name}` : use.name,
  );
  const place =
    use.source === 'annotation'
      ? `its annotation ${ANNOTATION_USES}`
      : 'its spec.dependsOn';
  const meaning = names.meaningOf(use);
  if (meaning.kind === 'technology') {
    return `${entityRef} names the technology ${given} in ${place}, which is in the landscape "${meaning.landscape}" but not in the catalog, so it is not related to it; to have it there, add "${meaning.name}" to include.technologies of a provider in catalog.providers.cncfLandscape`;
  }
  const nearest = names.nearestTo(use);
  const suggestion = nearest
    ? `did you mean "${nearest.name}"?`
    : 'the Landscape tab lists the names that there are';
  return `${entityRef} names the technology ${given} in ${place}, which no landscape knows; ${suggestion}`;
}
