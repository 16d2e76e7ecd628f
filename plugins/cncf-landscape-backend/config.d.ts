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
         * Where it is read from: `builtin` (the default) for the projects that the built-in guide explains, or the path
         * of a folder with a `landscape.yml` in it or of such a file. A `settings.yml` beside it gives the groups and
         * the order of subcategories. A relative path starts at the folder in which the backend is started.
         */
        source?: string;
        /** When it is read again after the start. By default every 12 hours, for at most 5 minutes. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
