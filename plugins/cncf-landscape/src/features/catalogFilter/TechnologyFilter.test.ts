import { serviceEntity } from '../../__testUtils__/technologyFixture';
import { TechnologyFilter } from './TechnologyFilter';

describe('TechnologyFilter', () => {
  const filter = new TechnologyFilter([
    'resource:cncf/kubernetes',
    'resource:cncf/istio',
  ]);

  it('lets through what uses one of its technologies', () => {
    expect(filter.filterEntity(serviceEntity('a', { uses: ['istio'] }))).toBe(
      true,
    );
    expect(filter.filterEntity(serviceEntity('b', { uses: ['helm'] }))).toBe(
      false,
    );
  });

  it('is a filter of the catalog and a value of the URL', () => {
    expect(filter.getCatalogFilters()).toEqual({
      'relations.usesTechnology': [
        'resource:cncf/kubernetes',
        'resource:cncf/istio',
      ],
    });
    expect(filter.toQueryValue()).toEqual(filter.values);
  });
});
