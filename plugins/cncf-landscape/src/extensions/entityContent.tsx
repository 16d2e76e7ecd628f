import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';
import { sumsTechnologies, usesTechnologies } from './entityKinds';

/**
 * `entity-content:cncf-landscape/technologies`, the cards as a tab of the entity's page, for companies that prefer that. Off
 * unless the configuration turns it on.
 */
export const technologiesContent = EntityContentBlueprint.makeWithOverrides({
  name: 'technologies',
  disabled: true,
  factory: (makeContent, { config }) =>
    makeContent({
      path: 'technologies',
      title: config.title ?? cncfLandscapeTranslationRef('technologies.title'),
      filter: entity => usesTechnologies(entity) || sumsTechnologies(entity),
      loader: async () => {
        const { TechnologiesContent } = await import(
          '../features/entityCards/TechnologiesContent'
        );
        return (
          <TechnologiesContent
            uses={usesTechnologies}
            sums={sumsTechnologies}
          />
        );
      },
    }),
});
