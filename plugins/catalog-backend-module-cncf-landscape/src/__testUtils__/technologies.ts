import {
  landscapeItemId,
  normalizeName,
  type Technology,
  type TechnologyList,
  wantedTechnologyName,
} from 'backstage-plugin-cncf-landscape-common';

/** A technology with what matters to a test, and plausible values for all else. */
export function technology(
  title: string,
  values: Partial<Technology> = {},
): Technology {
  const categoryName = 'Orchestration & Management';
  const subcategoryName = 'Scheduling & Orchestration';
  return {
    landscape: 'cncf',
    name: wantedTechnologyName({ title, project: Boolean(values.maturity) }),
    title,
    category: normalizeName(categoryName),
    subcategory: normalizeName(subcategoryName),
    itemId: landscapeItemId({
      category: categoryName,
      subcategory: subcategoryName,
      title,
    }),
    links: [],
    aliases: [],
    tags: [],
    dates: {},
    audits: [],
    ...values,
  };
}

/** A landscape of some projects that people know by other names too, and of a product. */
export function landscape(
  values: Partial<TechnologyList> = {},
): TechnologyList {
  return {
    id: 'cncf',
    title: 'CNCF',
    version: 'v1',
    technologies: [
      technology('Kubernetes', {
        maturity: 'graduated',
        aliases: ['k8s', 'kubernetes/kubernetes'],
      }),
      technology('Open Policy Agent (OPA)', { maturity: 'graduated' }),
      technology('Prometheus', { maturity: 'graduated' }),
      technology('Karmada', { maturity: 'incubating' }),
      technology('PostgreSQL', {
        category: 'app-definition-and-development',
        subcategory: 'database',
      }),
    ],
    ...values,
  };
}
