import type { TechnologyList } from 'backstage-plugin-cncf-landscape-common';
import type { ProviderOptions } from '../config/ProviderOptions';
import { CurrentNames } from '../landscape/CurrentNames';
import { NameMeanings } from '../landscape/NameMeanings';
import { FakeLandscapeService } from './FakeLandscapeService';
import { landscape } from './technologies';

/** The provider that there is without any configuration. */
export const cncfProvider: ProviderOptions = {
  id: 'cncf',
  landscape: 'cncf',
  owner: 'group:cncf/cncf',
  include: { subcategories: [], technologies: [] },
  schedule: { frequency: { minutes: 30 }, timeout: { minutes: 3 } },
};

/** What names mean where these landscapes have been read. */
export function nameMeanings(lists: TechnologyList[] = [landscape()]) {
  return new NameMeanings({
    landscapes: ['cncf', 'lfai'],
    lists,
    providers: [cncfProvider],
  });
}

/** The names of a replica that has just started, and the service that it asks. */
export function currentNames(service = new FakeLandscapeService(landscape())) {
  return {
    service,
    names: new CurrentNames({
      service,
      landscapes: ['cncf'],
      providers: [cncfProvider],
    }),
  };
}
