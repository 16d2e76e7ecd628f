import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type ResourceEntityV1alpha1,
} from '@backstage/catalog-model';
import {
  ANNOTATION_ITEM,
  catalogSlug,
  type Technology,
  TECHNOLOGY_LABELS,
  TECHNOLOGY_TYPE,
} from 'backstage-plugin-cncf-landscape-common';
import { technologyLinks } from './technologyLinks';

/** Longer descriptions are truncated: cards and tables show two or three lines. */
const MAX_DESCRIPTION = 1_000;

/**
 * A technology as an entity of the catalog; a pure function of technology and decision.
 *
 * It has no tags: they would bury the company's own in the catalog's tag filter.
 */
export function technologyEntity(
  technology: Technology,
  company: {
    /** An entity reference. */
    owner: string;
    /** The name of its ring. */
    ring?: string;
  },
): ResourceEntityV1alpha1 {
  const location = landscapeLocation(technology.landscape);
  const description = shorten(technology.description ?? '');
  const links = technologyLinks(technology.links);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: technology.landscape,
      name: technology.name,
      title: technology.title,
      ...(description ? { description } : {}),
      labels: labelsOf(technology, company.ring),
      annotations: {
        [ANNOTATION_ITEM]: technology.itemId,
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
      },
      ...(links.length ? { links } : {}),
    },
    spec: { type: TECHNOLOGY_TYPE, owner: company.owner },
  };
}

/**
 * The location of a landscape's entities. Its type is unknown to Backstage, which therefore offers no link to a source file.
 */
export function landscapeLocation(landscape: string): string {
  return `cncf-landscape:${landscape}`;
}

/** Label values are slugs; a text in a script other than Latin, with an empty slug, has no label. */
function labelsOf(technology: Technology, ring = ''): Record<string, string> {
  const labels = [
    [TECHNOLOGY_LABELS.maturity, catalogSlug(technology.maturity ?? '')],
    [TECHNOLOGY_LABELS.category, catalogSlug(technology.category)],
    [TECHNOLOGY_LABELS.subcategory, catalogSlug(technology.subcategory)],
    [TECHNOLOGY_LABELS.ring, catalogSlug(ring)],
  ];
  return Object.fromEntries(labels.filter(([, value]) => value));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_DESCRIPTION
    ? line
    : `${line.slice(0, MAX_DESCRIPTION - 1).replace(/\s+\S*$/, '')}…`;
}
