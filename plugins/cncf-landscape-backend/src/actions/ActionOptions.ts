import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import type { z } from 'zod/v3';
import type { LandscapeRegistry } from '../serving/LandscapeRegistry';

/** The dependencies of actions. */
export interface ActionOptions {
  registry: Pick<LandscapeRegistry, 'all'>;
  /** The company's policy; `undefined` if there is none. */
  getPolicy: () => Policy | undefined;
  catalog: Pick<CatalogService, 'queryEntities' | 'getEntityFacets'>;
}

/** The actions registry hands its own zod to the schemas of actions. */
export type Zod = typeof z;

/** Read-only actions. */
export const READ_ONLY = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;
