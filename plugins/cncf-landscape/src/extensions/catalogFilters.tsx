import { CatalogFilterBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** `catalog-filter:cncf-landscape/technology`, on the catalog's list. Off unless the configuration turns it on. */
export const technologyFilter = CatalogFilterBlueprint.make({
  name: 'technology',
  disabled: true,
  params: {
    loader: async () => {
      const { TechnologyPicker } = await import(
        '../features/catalogFilter/TechnologyPicker'
      );
      return <TechnologyPicker />;
    },
  },
});
