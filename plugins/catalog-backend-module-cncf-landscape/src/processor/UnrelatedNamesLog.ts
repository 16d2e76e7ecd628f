import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_USES,
  type DeclaredUse,
} from 'backstage-plugin-cncf-landscape-common';
import type { NameMeanings } from '../landscape/NameMeanings';

/** The maximum number of messages until the next restart: nobody reads more. */
const MAX_MESSAGES = 1_000;

/** The maximum number of names per entity: more of them are one mistake, not many. */
const MAX_NAMES = 10;

/** Logs, once per entity and name, names that match no entity, with suggestions. */
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
            `${MAX_MESSAGES} names of technologies match no entity; further ones are not logged until the next restart`,
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
  // Quoted as JSON, so an entity cannot inject lines into the log.
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
  return `${entityRef} names the technology ${given} in ${place}, which is not in any landscape; ${suggestion}`;
}
