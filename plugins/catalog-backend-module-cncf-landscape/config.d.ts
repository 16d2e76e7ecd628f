import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  cncfLandscape?: {
    /**
     * The landscapes that there are, by id. The landscape backend reads what is in them; the catalog module reads their
     * ids: a name that several landscapes know means the technology of the first one.
     *
     * Default: the landscape `cncf`.
     */
    landscapes?: {
      [id: string]: object;
    };

    /**
     * What relates an entity to the technologies that it uses.
     */
    relate?: {
      /**
       * Whether the annotation `cncf-landscape/uses` does. Default: true.
       */
      annotation?: boolean;

      /**
       * Whether tags that equal a technology's name or alias do. Default: true.
       */
      tags?: boolean;

      /**
       * Whether technologies in `spec.dependsOn` do. Default: true.
       */
      dependsOn?: boolean;

      /**
       * Tags that name no technology, though a technology is called the same; in any case. Default: none.
       */
      ignoreTags?: string[];

      /**
       * Whether annotations that entities carry for other plugins do, such as `argocd/app-name` for Argo. What an entity
       * says itself goes before it, and it is marked where it is shown. Default: false.
       */
      infer?:
        | boolean
        | {
            /**
             * Whether they do at all. Default: true.
             */
            enabled?: boolean;

            /**
             * The company's own annotations beside the well-known ones, by their keys.
             */
            annotations?: {
              /**
               * The technology that the annotation tells of, by name or alias, optionally with its landscape before it; or
               * `false`, to infer nothing from a well-known annotation.
               */
              [annotation: string]:
                | string
                | false
                | {
                    /**
                     * The technology, as above. An object without one is refused.
                     */
                    technology?: string;

                    /**
                     * What the annotation's value must be, where `*` stands for any text. Default: anything.
                     */
                    value?: string;
                  };
            };
          };
    };
  };

  catalog?: {
    providers?: {
      /**
       * What brings technologies of a landscape into the catalog, by an id of one's choice. Removing or renaming one
       * removes its entities from the catalog. A technology that several would bring comes from the first one.
       *
       * Default: one, `cncf`, for the projects of the landscape `cncf`.
       */
      cncfLandscape?: {
        [id: string]: {
          /**
           * The id of the landscape, which is also the namespace of its technologies. Default: the provider's id.
           */
          landscape?: string;

          /**
           * The entity that owns the technologies. Default: the group `<landscape>/<landscape>`, which the provider makes
           * as long as it owns something.
           */
          owner?: string;

          /**
           * Which of the landscape's items become entities: those that any of the three names.
           */
          include?: {
            /**
             * Projects of these maturities, such as `graduated`. Default: all projects, which is to say every item that
             * has a maturity. An empty list: none for their maturity.
             */
            maturity?: string[];

            /**
             * All items of these subcategories, by name or slug, each optionally with its category's slug before it, as
             * in `provisioning/key-management`. Default: none.
             */
            subcategories?: string[];

            /**
             * Single items, by name or alias. Default: none.
             */
            technologies?: string[];
          };

          /**
           * When the provider asks for the landscape. It does so at every start and within a minute of a change of the
           * landscape as well. Default: every 30 minutes, at most 3 minutes long.
           */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        };
      };
    };
  };
}
