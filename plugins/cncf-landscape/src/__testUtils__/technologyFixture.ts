import {
  type Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  ANNOTATION_ITEM,
  RELATION_USES_TECHNOLOGY,
  type LandscapeItem,
  type TechnologyDetails,
  type TechnologyGuide,
  landscapeItemId,
} from 'backstage-plugin-cncf-landscape-common';
import { LANDSCAPE, textsIn } from './landscapeFixture';

const FACTS: Record<string, Partial<TechnologyDetails>> = {
  kubernetes: {
    dates: {
      accepted: '2016-03-10',
      incubating: '2016-03-10',
      graduated: '2018-03-06',
    },
    reviewedAt: '2026-02-01',
    children: ['k8sgpt'],
    audits: [
      {
        date: '2019-08-06',
        type: 'security',
        vendor: 'Trail of Bits',
        url: 'https://example.com/audit.pdf',
      },
    ],
    summary: { personas: 'Platform engineers' },
    links: [{ type: 'blog', title: 'Blog', url: 'https://kubernetes.io/blog' }],
  },
  k8sgpt: { parent: 'kubernetes' },
};

function kubernetesGuide(lang: string): TechnologyGuide {
  return lang === 'ko'
    ? {
        lang: 'ko',
        description: '컨테이너를 여러 서버에서 실행합니다.',
        problem: '컨테이너를 손으로 배치하기는 어렵습니다.',
        features: ['자동 복구'],
        useCases: ['마이크로서비스 운영'],
        notFor: ['서버 한 대로 충분할 때'],
        documentation: 'https://kubernetes.io/ko/docs/',
      }
    : {
        lang: 'en',
        description: 'Runs containers on many machines, as declared.',
        problem: 'Placing containers by hand does not scale.',
        features: ['Restarts what fails', 'Rolls out step by step'],
        useCases: ['Running microservices'],
        notFor: ['One machine is enough'],
        documentation: 'https://kubernetes.io/docs/',
        sources: ['https://kubernetes.io/docs/concepts/'],
        checked: '2026-11-29',
      };
}

function guideOf(name: string, lang: string): TechnologyDetails['guide'] {
  switch (name) {
    case 'kubernetes':
      return kubernetesGuide(lang);
    case 'istio':
      return { ...kubernetesGuide('en'), description: 'Connects services.' };
    case 'open-service-mesh':
      return {
        lang: 'en',
        description: 'A small service mesh.',
        problem: '',
        features: [],
        useCases: [],
        notFor: [],
        instead: 'Use Istio.',
      };
    default:
      return undefined;
  }
}

/** An item in full: Kubernetes with a guide in both languages, Istio in English only, an archived one in brief, others without. */
export function technologyOf(
  item: LandscapeItem,
  lang = 'en',
): TechnologyDetails {
  const { description, aliases, homepage, repository, documentation } =
    textsIn(lang).items[item.name] ?? {};
  const placements = [item, ...(item.alsoIn ?? [])].map(
    ({ category, subcategory }) => {
      const place = LANDSCAPE.categories.find(({ slug }) => slug === category)!;
      return {
        category,
        subcategory,
        categoryName: place.name,
        subcategoryName: place.subcategories.find(
          ({ slug }) => slug === subcategory,
        )!.name,
      };
    },
  );
  return {
    ...item,
    landscape: LANDSCAPE.id,
    version: LANDSCAPE.version,
    itemId: landscapeItemId(item),
    description,
    homepage,
    repository,
    documentation,
    links: [],
    aliases: aliases ?? [],
    tags: [],
    dates: {},
    audits: [],
    placements,
    children: [],
    guide: guideOf(item.name, lang),
    ...FACTS[item.name],
  };
}

/** A technology's entity, as the catalog has it. */
export function technologyEntity(name: string): Entity {
  const item = LANDSCAPE.items.find(other => other.name === name)!;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: LANDSCAPE.id,
      name,
      title: item.title,
      annotations: { [ANNOTATION_ITEM]: landscapeItemId(item) },
    },
    spec: { type: 'technology', owner: 'group:cncf/cncf' },
  };
}

/** A service's entity, related by the catalog to the technologies of these names, to its owner and its system. */
export function serviceEntity(
  name: string,
  options: {
    uses?: string[];
    metadata?: Partial<Entity['metadata']>;
    owner?: string;
    system?: string;
  } = {},
): Entity {
  const { uses = [], owner = 'group:default/payments', system } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { namespace: 'default', name, ...options.metadata },
    spec: { type: 'service', owner },
    relations: [
      ...uses.map(technology => ({
        type: RELATION_USES_TECHNOLOGY,
        targetRef: `resource:${LANDSCAPE.id}/${technology}`,
      })),
      { type: RELATION_OWNED_BY, targetRef: owner },
      ...(system ? [{ type: RELATION_PART_OF, targetRef: system }] : []),
    ],
  };
}
