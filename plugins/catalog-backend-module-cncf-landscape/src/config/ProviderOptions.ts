import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/** Which items of a landscape become entities: those that match any of the three. */
export interface Include {
  /** Projects with these maturities; all projects if absent. */
  maturity?: string[];
  /** All items of these subcategories: `<subcategory>` or `<category>/<subcategory>`, as slugs. */
  subcategories: string[];
  /** Items by name or alias. */
  technologies: string[];
}

/** The configuration of one provider of technologies. */
export interface ProviderOptions {
  id: string;
  landscape: string;
  /** A full entity reference. */
  owner: string;
  include: Include;
  schedule: SchedulerServiceTaskScheduleDefinition;
}
