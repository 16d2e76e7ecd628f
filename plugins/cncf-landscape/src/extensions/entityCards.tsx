import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isTechnologyEntity } from 'backstage-plugin-cncf-landscape-common';
import { sumsTechnologies, usesTechnologies } from './entityKinds';

/** `entity-card:cncf-landscape/about`, on a technology's page. */
export const aboutTechnologyCard = EntityCardBlueprint.make({
  name: 'about',
  params: {
    type: 'content',
    filter: isTechnologyEntity,
    loader: async () => {
      const { AboutTechnologyCard } = await import(
        '../features/entityCards/AboutTechnologyCard'
      );
      return <AboutTechnologyCard />;
    },
  },
});

/** `entity-card:cncf-landscape/used-by`, on a technology's page. */
export const usedByCard = EntityCardBlueprint.make({
  name: 'used-by',
  params: {
    type: 'info',
    filter: isTechnologyEntity,
    loader: async () => {
      const { UsedByCard } = await import('../features/entityCards/UsedByCard');
      return <UsedByCard />;
    },
  },
});

/** `entity-card:cncf-landscape/technologies`, on the page of whatever can use technologies. */
export const technologiesCard = EntityCardBlueprint.make({
  name: 'technologies',
  params: {
    type: 'info',
    filter: usesTechnologies,
    loader: async () => {
      const { TechnologiesCard } = await import(
        '../features/entityCards/TechnologiesCard'
      );
      return <TechnologiesCard />;
    },
  },
});

/** `entity-card:cncf-landscape/technology-sum`, on the page of a system, a domain or a group. */
export const technologySumCard = EntityCardBlueprint.make({
  name: 'technology-sum',
  params: {
    type: 'info',
    filter: sumsTechnologies,
    loader: async () => {
      const { TechnologySumCard } = await import(
        '../features/entityCards/TechnologySumCard'
      );
      return <TechnologySumCard />;
    },
  },
});
