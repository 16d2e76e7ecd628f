import type { Entity } from '@backstage/catalog-model';
import type { TechnologyList } from 'backstage-plugin-cncf-landscape-common';
import { defaultOwner } from '../config/defaultOwner';
import type { ProviderOptions } from '../config/ProviderOptions';
import { type Decisions, decidedTechnologies } from './decidedTechnologies';
import { ownerGroup } from './ownerGroup';
import { assignTechnologies } from './selectTechnologies';
import { technologyEntity } from './technologyEntity';

type Options = Pick<ProviderOptions, 'id' | 'landscape' | 'owner' | 'include'>;

/** What one provider adds to the catalog. */
export interface ProviderEntities {
  /** The technologies, sorted by name, and the default group if it owns any of them. */
  entities: Entity[];
  technologyCount: number;
  /** The names in the provider's configuration that match no item. */
  unknown: string[];
}

/**
 * The entities of one provider: a pure function of landscape, policy and configuration, deeply equal for equal input.
 *
 * @param providers - all providers of the configuration, in its order, because two may share a landscape
 */
export function providerEntities(
  list: TechnologyList,
  id: string,
  providers: Options[],
  policy: Decisions,
): ProviderEntities {
  const peers = providers.filter(({ landscape }) => landscape === list.id);
  const decided = decidedTechnologies(policy, list.id);
  const selections = assignTechnologies(list.technologies, peers, decided);
  const { technologies, unknown } = selections.get(id)!;
  const ownerOf = (name: string, peer: Options) =>
    decided.get(name)?.owner ?? peer.owner;

  // Two providers of one entity would conflict, so the first one that needs the group provides it.
  const groupRef = defaultOwner(list.id);
  const groupProvider = peers.find(peer =>
    selections
      .get(peer.id)!
      .technologies.some(({ name }) => ownerOf(name, peer) === groupRef),
  );
  const provider = peers.find(peer => peer.id === id)!;
  return {
    entities: [
      ...(groupProvider?.id === id ? [ownerGroup(list)] : []),
      ...technologies.map(technology =>
        technologyEntity(technology, {
          owner: ownerOf(technology.name, provider),
          ring: decided.get(technology.name)?.ring,
        }),
      ),
    ],
    technologyCount: technologies.length,
    unknown,
  };
}
