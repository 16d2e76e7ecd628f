import type {
  ItemTexts,
  LandscapeDocument,
  LandscapeItem,
  LandscapeTexts,
} from 'backstage-plugin-cncf-landscape-common';

/** Items as the landscape backend lists them: projects of every maturity, products, and a member. */
export const ITEMS: LandscapeItem[] = [
  {
    name: 'kubernetes',
    title: 'Kubernetes',
    category: 'orchestration-management',
    subcategory: 'scheduling-orchestration',
    maturity: 'graduated',
  },
  {
    name: 'hashicorp-nomad',
    title: 'HashiCorp Nomad',
    category: 'orchestration-management',
    subcategory: 'scheduling-orchestration',
  },
  {
    name: 'istio',
    title: 'Istio',
    category: 'orchestration-management',
    subcategory: 'service-mesh',
    maturity: 'graduated',
  },
  {
    name: 'open-service-mesh',
    title: 'Open Service Mesh',
    category: 'orchestration-management',
    subcategory: 'service-mesh',
    maturity: 'archived',
  },
  {
    name: 'open-policy-agent',
    title: 'Open Policy Agent (OPA)',
    category: 'provisioning',
    subcategory: 'security-compliance',
    maturity: 'graduated',
  },
  {
    name: 'falco',
    title: 'Falco',
    category: 'provisioning',
    subcategory: 'security-compliance',
    maturity: 'graduated',
    alsoIn: [
      { category: 'observability-and-analysis', subcategory: 'observability' },
    ],
  },
  {
    name: 'prometheus-consulting',
    title: 'Prometheus Consulting',
    category: 'observability-and-analysis',
    subcategory: 'observability',
  },
  {
    name: 'prometheus',
    title: 'Prometheus',
    category: 'observability-and-analysis',
    subcategory: 'observability',
    maturity: 'graduated',
  },
  {
    name: 'opentelemetry',
    title: 'OpenTelemetry',
    category: 'observability-and-analysis',
    subcategory: 'observability',
    maturity: 'incubating',
  },
  {
    name: 'k8sgpt',
    title: 'K8sGPT',
    category: 'observability-and-analysis',
    subcategory: 'observability',
    maturity: 'sandbox',
  },
  {
    name: 'knative',
    title: 'Knative',
    category: 'serverless',
    subcategory: 'framework',
    maturity: 'graduated',
  },
  {
    name: 'vllm',
    title: 'vLLM',
    category: 'inference',
    subcategory: 'framework',
  },
  {
    name: 'acme-member',
    title: 'Acme (member)',
    category: 'cncf-members',
    subcategory: 'gold',
  },
];

/** A small landscape: two groups, a subcategory's slug that two categories have, an item that is listed twice. */
export const LANDSCAPE: LandscapeDocument = {
  id: 'cncf',
  title: 'CNCF',
  version: 'v1',
  groups: [
    {
      slug: 'projects-and-products',
      name: 'Projects and products',
      categories: [
        'provisioning',
        'orchestration-management',
        'observability-and-analysis',
        'serverless',
        'inference',
      ],
    },
    { slug: 'members', name: 'Members', categories: ['cncf-members'] },
  ],
  categories: [
    {
      slug: 'provisioning',
      name: 'Provisioning',
      subcategories: [
        { slug: 'security-compliance', name: 'Security & Compliance' },
      ],
    },
    {
      slug: 'orchestration-management',
      name: 'Orchestration & Management',
      subcategories: [
        {
          slug: 'scheduling-orchestration',
          name: 'Scheduling & Orchestration',
        },
        { slug: 'service-mesh', name: 'Service Mesh' },
      ],
    },
    {
      slug: 'observability-and-analysis',
      name: 'Observability and Analysis',
      subcategories: [{ slug: 'observability', name: 'Observability' }],
    },
    {
      slug: 'serverless',
      name: 'Serverless',
      subcategories: [{ slug: 'framework', name: 'Framework' }],
    },
    {
      slug: 'inference',
      name: 'Inference',
      subcategories: [{ slug: 'framework', name: 'Model framework' }],
    },
    {
      slug: 'cncf-members',
      name: 'CNCF Members',
      subcategories: [{ slug: 'gold', name: 'Gold' }],
    },
  ],
  items: ITEMS,
};

const ENGLISH: Record<string, ItemTexts> = {
  kubernetes: {
    description: 'Runs containers on many machines.',
    problem: 'Containers have to be placed, restarted and scaled by somebody.',
    aliases: ['k8s', 'kubernetes/kubernetes'],
    homepage: 'https://kubernetes.io',
    repository: 'https://github.com/kubernetes/kubernetes',
    documentation: 'https://kubernetes.io/docs/',
    accepted: '2016-03-10',
    since: '2018-03-06',
  },
  'open-policy-agent': {
    description: 'Decides by policies written as code.',
    problem: 'Rules are scattered over every service.',
    notFor: ['Rules that need no engine'],
    aliases: ['opa', 'open-policy-agent/opa'],
    accepted: '2018-03-29',
    since: '2021-01-29',
    auditedAt: '2018-08-01',
  },
  opentelemetry: {
    description: 'Collects traces, metrics and logs.',
    problem: 'Every vendor has its own instrumentation.',
    aliases: ['otel'],
  },
  prometheus: {
    description: 'Collects metrics and raises alerts.',
    problem: 'Nobody notices that a service is getting slower.',
    tags: ['monitoring'],
    accepted: '2016-05-09',
  },
  istio: {
    description: 'Secures and observes traffic between services.',
    problem: 'Every service implements retries and encryption for itself.',
  },
  'hashicorp-nomad': {
    description: 'Schedules workloads; an alternative to Kubernetes.',
  },
  k8sgpt: { description: 'Explains what is wrong with a cluster.' },
};

const KOREAN: Record<string, ItemTexts> = {
  ...ENGLISH,
  kubernetes: {
    ...ENGLISH.kubernetes,
    description:
      '여러 서버에서 컨테이너를 실행하는 오케스트레이션 시스템입니다.',
    problem: '컨테이너를 누군가 배치하고 다시 시작하고 확장해야 합니다.',
  },
  prometheus: {
    ...ENGLISH.prometheus,
    description: '메트릭을 수집하고 알림을 보내는 모니터링 시스템입니다.',
    problem: '서비스가 느려져도 아무도 알아차리지 못합니다.',
  },
};

/** The texts of any landscape but {@link LANDSCAPE}: of an item that both list, each has its own. */
export function textsOfAnother(
  { id, title, items }: LandscapeDocument,
  lang: string,
): LandscapeTexts {
  return {
    ...textsIn(lang),
    id,
    items: Object.fromEntries(
      items.map(item => [
        item.name,
        { description: `${item.title}, as ${title} describes it.` },
      ]),
    ),
  };
}

/** What the backend says about the items beyond their names, in a language. */
export function textsIn(lang: string): LandscapeTexts {
  const korean = lang === 'ko';
  return {
    id: 'cncf',
    version: 'v1',
    lang: korean ? 'ko' : 'en',
    categories: {
      provisioning: korean
        ? { title: '프로비저닝', summary: '플랫폼의 토대를 만드는 도구입니다.' }
        : {
            title: 'Provisioning',
            summary: 'Tools that lay the foundation of a platform.',
          },
    },
    subcategories: {
      'provisioning/security-compliance': korean
        ? {
            title: '보안과 컴플라이언스',
            purpose: '정책을 검사하고 위협을 찾습니다.',
            question: '규칙을 언제 검사해야 하나요?',
            comparison: 'OPA는 미리 결정하고 Falco는 실행 중에 지켜봅니다.',
          }
        : {
            title: 'Security & Compliance',
            purpose: 'Checks policies and finds threats.',
            question: 'When do the rules have to be checked?',
            comparison: 'OPA decides beforehand, Falco watches at run time.',
          },
    },
    items: korean ? KOREAN : ENGLISH,
  };
}
