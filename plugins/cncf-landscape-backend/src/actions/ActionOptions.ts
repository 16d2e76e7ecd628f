import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import type { z } from 'zod/v3';
import type { LandscapeRegistry } from '../serving/LandscapeRegistry';

/** What the actions answer from. */
export interface ActionOptions {
  registry: Pick<LandscapeRegistry, 'all'>;
  /** What the company decided; nothing where it has no policy. */
  getPolicy: () => Policy | undefined;
  catalog: Pick<CatalogService, 'queryEntities' | 'getEntityFacets'>;
}

/** The actions registry hands its own zod to the schemas of actions. */
export type Zod = typeof z;

/** They look things up, and change nothing. */
export const READ_ONLY = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;
