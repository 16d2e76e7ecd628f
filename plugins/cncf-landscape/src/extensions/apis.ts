import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { CncfLandscapeClient } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';

export const cncfLandscapeApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: cncfLandscapeApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new CncfLandscapeClient(deps),
    }),
});
