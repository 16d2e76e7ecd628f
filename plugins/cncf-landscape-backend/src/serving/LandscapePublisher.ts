import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Landscape } from '../model/Landscape';
import type { LandscapePictures } from '../model/pictures';
import { applyPolicy, type AppliedPolicy } from '../policy/applyPolicy';
import type { ParsedPolicy } from '../policyFormat/ParsedPolicy';
import type { StoredPolicy } from '../store/PolicyStore';
import type { LandscapeRegistry } from './LandscapeRegistry';
import type { PolicyRegistry } from './PolicyRegistry';
import { ServedLandscape } from './ServedLandscape';

interface Illustrated {
  landscape: Landscape;
  pictures?: LandscapePictures;
}

/** Publishes landscapes with the policy applied. When either changes, both are published again. */
export class LandscapePublisher {
  /** The landscapes as in their sources, by id. */
  readonly #read = new Map<string, Illustrated>();
  /** What is served of them, by id. */
  readonly #served = new Map<string, { read: Illustrated; version: string }>();
  #policy?: { stored: StoredPolicy; document: ParsedPolicy };
  #isStale = false;
  #reported = '[]';

  constructor(
    private readonly options: {
      /** In the order of the configuration. */
      landscapes: { id: string }[];
      registry: LandscapeRegistry;
      policyRegistry?: PolicyRegistry;
      logger: LoggerService;
    },
  ) {}

  /** A landscape as in its source, without the policy. */
  landscape(id: string): Landscape | undefined {
    return this.#read.get(id)?.landscape;
  }

  putLandscape(landscape: Landscape, pictures?: LandscapePictures): void {
    this.#read.set(landscape.id, { landscape, pictures });
    this.#isStale = true;
  }

  /** @param document - the parsed text */
  putPolicy(stored: StoredPolicy, document: ParsedPolicy): void {
    this.#policy = { stored, document };
    this.#isStale = true;
  }

  /** Publishes what was put here last. */
  publish(): void {
    if (!this.#isStale) {
      return;
    }
    this.#isStale = false;
    const { landscapes, registry } = this.options;
    const read = landscapes.flatMap(({ id }) => this.#read.get(id) ?? []);
    const applied = this.#apply(read.map(({ landscape }) => landscape));
    read.forEach((one, i) => {
      const landscape = applied?.landscapes[i] ?? one.landscape;
      const { id, version } = landscape;
      const served = this.#served.get(id);
      if (served?.read !== one || served.version !== version) {
        this.#served.set(id, { read: one, version });
        registry.publish(id, new ServedLandscape(landscape, one.pictures));
      }
    });
  }

  #apply(read: Landscape[]): AppliedPolicy | undefined {
    if (!this.#policy) {
      return undefined;
    }
    const { stored, document } = this.#policy;
    const { landscapes, policyRegistry, logger } = this.options;
    const { unknownOwners, changedAt } = stored;
    const { quadrants } = document;
    const unread = landscapes
      .map(({ id }) => id)
      .filter(id => !this.#read.has(id));
    try {
      const applied = applyPolicy(read, document, { unread, unknownOwners });
      policyRegistry?.publish(applied, { quadrants, changedAt });
      if (!unread.length) {
        this.#report(applied.findings);
      }
      return applied;
    } catch (error) {
      logger.error(
        `The landscapes are served without the policy, because of a bug in this plugin: ${stringifyError(
          error,
        )}`,
      );
      return undefined;
    }
  }

  /** Logs problems with the policy, once. */
  #report(findings: AppliedPolicy['findings']): void {
    const told = JSON.stringify(findings);
    if (told !== this.#reported && findings.length) {
      const [{ file, line, column, message }] = findings;
      this.options.logger.warn(
        `Policy: ${findings.length} ${
          findings.length === 1 ? 'entry is' : 'entries are'
        } not right, see GET /policy; the first: ${[file, line, column]
          .filter(Boolean)
          .join(':')}: ${message}`,
      );
    }
    this.#reported = told;
  }
}
