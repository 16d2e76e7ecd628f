import { createComponentExtension } from '@backstage/core-plugin-api';
import { inOldApp } from './inOldApp';
import { cncfLandscapePlugin } from './plugin';

/**
 * On a technology's page: what the guide says about it.
 *
 * @public
 */
export const EntityAboutTechnologyCard = cncfLandscapePlugin.provide(
  createComponentExtension({
    name: 'EntityAboutTechnologyCard',
    component: {
      lazy: async () => {
        const { AboutTechnologyCard } = await import(
          '../features/entityCards/AboutTechnologyCard'
        );
        return () => inOldApp(<AboutTechnologyCard />);
      },
    },
  }),
);

/**
 * On a technology's page: who uses it.
 *
 * @public
 */
export const EntityUsedByCard = cncfLandscapePlugin.provide(
  createComponentExtension({
    name: 'EntityUsedByCard',
    component: {
      lazy: async () => {
        const { UsedByCard } = await import(
          '../features/entityCards/UsedByCard'
        );
        return () => inOldApp(<UsedByCard />);
      },
    },
  }),
);

/**
 * On the page of whatever can use technologies: what it uses, and names that nobody knows.
 *
 * @public
 */
export const EntityTechnologiesCard = cncfLandscapePlugin.provide(
  createComponentExtension({
    name: 'EntityTechnologiesCard',
    component: {
      lazy: async () => {
        const { TechnologiesCard } = await import(
          '../features/entityCards/TechnologiesCard'
        );
        return () => inOldApp(<TechnologiesCard />);
      },
    },
  }),
);

/**
 * On the page of a system, a domain or a group: what all that belongs to it uses.
 *
 * @public
 */
export const EntityTechnologySumCard = cncfLandscapePlugin.provide(
  createComponentExtension({
    name: 'EntityTechnologySumCard',
    component: {
      lazy: async () => {
        const { TechnologySumCard } = await import(
          '../features/entityCards/TechnologySumCard'
        );
        return () => inOldApp(<TechnologySumCard />);
      },
    },
  }),
);
