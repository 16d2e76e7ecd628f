import type { Entity } from '@backstage/catalog-model';
import { relatedTechnologies } from '../entities';
import type { GivenName } from '../names';
import {
  declaredUses,
  isExplicitUse,
  type DeclaredUse,
  type RelateOptions,
  type UseSource,
} from './declaredUses';

/**
 * A technology that an entity uses.
 *
 * @public
 */
export interface EntityUse<T> {
  technology: T;
  /** Where the entity declares it; only `inferred` if it does not. */
  sources: UseSource[];
  /** Whether the catalog has a relation between the two. */
  related: boolean;
}

/**
 * How {@link entityUses} looks technologies up.
 *
 * @public
 */
export interface TechnologyLookup<T> {
  /** The ids of all landscapes, in lower case. */
  landscapes: string[];
  /** The technology that a person means by a name or alias. */
  find(given: GivenName): T | undefined;
  /** The technology with exactly this name, as used in relations. */
  get(technology: { landscape: string; name: string }): T | undefined;
}

/**
 * The technologies that an entity uses: those that it declares, and those that the catalog relates it to. The catalog may relate
 * more than the entity declares, because which annotations are inferred from is configured.
 *
 * Tags and inferences that match no technology are ignored; any other declaration that matches none is unknown.
 *
 * @public
 */
export function entityUses<T extends { landscape: string; name: string }>(
  entity: Entity,
  lookup: TechnologyLookup<T>,
  relate?: RelateOptions,
): { uses: EntityUse<T>[]; unknown: DeclaredUse[] } {
  const uses = new Map<string, EntityUse<T>>();
  const unknown: DeclaredUse[] = [];
  const add = (technology: T, source: UseSource, isRelated: boolean) => {
    const key = keyOf(technology);
    const known = uses.get(key);
    uses.set(key, {
      technology,
      sources: joinSources(known?.sources ?? [], source),
      related: isRelated || (known?.related ?? false),
    });
  };

  for (const given of declaredUses(entity, lookup.landscapes, relate)) {
    const technology = lookup.find(given);
    if (technology) {
      add(technology, given.source, false);
    } else if (isExplicitUse(given)) {
      unknown.push(given);
    }
  }
  for (const ref of relatedTechnologies(entity)) {
    const technology = lookup.get(ref);
    if (technology) {
      add(technology, 'inferred', true);
    }
  }
  return { uses: [...uses.values()], unknown };
}

/** Declarations take precedence over inferences. */
function joinSources(known: UseSource[], source: UseSource): UseSource[] {
  const all = [...new Set([...known, source])];
  const declared = all.filter(each => each !== 'inferred');
  return declared.length ? declared : all;
}

function keyOf({ landscape, name }: { landscape: string; name: string }) {
  return `${landscape}/${name}`;
}
