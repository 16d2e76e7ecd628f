import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type GroupEntityV1alpha1,
} from '@backstage/catalog-model';
import { landscapeLocation } from './technologyEntity';

/** The group that owns a landscape's technologies by default. */
export function ownerGroup(landscape: {
  id: string;
  title: string;
}): GroupEntityV1alpha1 {
  const location = landscapeLocation(landscape.id);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      namespace: landscape.id,
      name: landscape.id,
      title: landscape.title,
      description: `Owns the technologies of the landscape ${landscape.title}`,
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
      },
    },
    spec: {
      type: 'landscape',
      profile: { displayName: landscape.title },
      children: [],
    },
  };
}
