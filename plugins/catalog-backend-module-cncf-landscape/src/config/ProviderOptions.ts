import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/** Which items of a landscape become entities: those that any of the three names. */
export interface Include {
  /** Projects of these maturities; all projects where absent. */
  maturity?: string[];
  /** All items of these subcategories: `<subcategory>` or `<category>/<subcategory>`, as slugs. */
  subcategories: string[];
  /** Items by name or alias. */
  technologies: string[];
}

/** What the configuration says of one provider of technologies. */
export interface ProviderOptions {
  id: string;
  landscape: string;
  /** A full entity reference. */
  owner: string;
  include: Include;
  schedule: SchedulerServiceTaskScheduleDefinition;
}
