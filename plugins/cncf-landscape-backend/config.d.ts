import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  cncfLandscape?: {
    /**
     * The landscapes by their ids. An id is a namespace of the catalog: lower case letters, digits and single dashes.
     * Without any, there is the landscape `cncf` from the built-in guide.
     */
    landscapes?: {
      [id: string]: {
        /** What the landscape is called in the user interface. By default its id in upper case. */
        title?: string;
        /**
         * Where it is read from: `builtin` (the default) for the projects that the built-in guide explains, the path or
         * URL of a `landscape.yml`, or the path or URL (of a repository on a Git host under `integrations`) of the folder
         * that it is in, with its logos in `hosted_logos`. A `settings.yml` beside it gives the groups and the order of
         * subcategories. A relative path starts at the folder in which the backend is started. URLs are read by
         * Backstage's URL reader: their hosts stand under `integrations` or `backend.reading.allow`.
         */
        source?: string;
        /**
         * Where its logos are, if not beside its data: the path of a folder, or a URL that the names of logo files are
         * put after. A relative path starts at the folder in which the backend is started.
         */
        logos?: string;
        /**
         * Its settings, if they are not beside its data: the path or URL of a `settings.yml`, which defines its groups of
         * categories, their order, and which subcategories are hidden. A relative path starts at the folder in which the
         * backend is started.
         */
        settings?: string;
        /** When it is read again after the start. By default every 12 hours, for at most 5 minutes. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * The share of its items, or of ten and more projects alone, that it may lose from one version to the next, from 0 to 1. A
         * version that lost more is refused, and the last good one stays. By default 0.2.
         */
        maxShrink?: number;
      };
    };
    /**
     * Which technologies the company has approved: the path or URL of a `technology-policy.yaml`, or of the JSON of the
     * community's tech radar. A relative path starts at the folder in which the backend is started. URLs are read by
     * Backstage's URL reader. By default there is none.
     */
    policy?:
      | string
      | {
          /** The path or URL. An object without one is refused. */
          source?: string;
          /**
           * When it is read again after the start. By default every 5 minutes where it is a path and every 30 minutes where it
           * is a URL, for at most a minute.
           */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        };
    /** How logos are drawn. */
    drawing?: {
      /** How many processes draw, for all landscapes together, from 1 to 16. By default 2. */
      processes?: number;
    };
  };
}
