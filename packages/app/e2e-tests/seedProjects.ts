/**
 * The fifty-nine projects that the field guide began with: by the category and subcategory that they stand in, their
 * technology names and the names that the landscape gives them.
 */
export const SEED_PROJECTS: Record<string, Record<string, string>> = {
  'app-definition-and-development/application-definition-image-build': {
    helm: 'Helm',
    'artifact-hub': 'Artifact Hub',
    backstage: 'Backstage',
    buildpacks: 'Buildpacks',
    dapr: 'Dapr',
    kubevela: 'KubeVela',
    kubevirt: 'KubeVirt',
    'operator-framework': 'Operator Framework',
  },
  'app-definition-and-development/continuous-integration-delivery': {
    argo: 'Argo',
    flux: 'Flux',
    keptn: 'Keptn',
    openkruise: 'OpenKruise',
  },
  'app-definition-and-development/streaming-messaging': {
    cloudevents: 'CloudEvents',
    nats: 'NATS',
    strimzi: 'Strimzi',
  },
  'app-definition-and-development/database': {
    tikv: 'TiKV',
    vitess: 'Vitess',
  },
  'orchestration-management/scheduling-orchestration': {
    kubernetes: 'Kubernetes',
    crossplane: 'Crossplane',
    karmada: 'Karmada',
    knative: 'Knative',
    volcano: 'Volcano',
  },
  'orchestration-management/coordination-service-discovery': {
    coredns: 'CoreDNS',
    etcd: 'etcd',
  },
  'orchestration-management/service-proxy': {
    envoy: 'Envoy',
    contour: 'Contour',
  },
  'orchestration-management/remote-procedure-call': {
    grpc: 'gRPC',
  },
  'orchestration-management/service-mesh': {
    istio: 'Istio',
    linkerd: 'Linkerd',
  },
  'orchestration-management/api-gateway': {
    'emissary-ingress': 'Emissary-Ingress',
  },
  'runtime/cloud-native-storage': {
    rook: 'Rook',
    cubefs: 'CubeFS',
    longhorn: 'Longhorn',
  },
  'runtime/container-runtime': {
    containerd: 'containerd',
    'cri-o': 'CRI-O',
  },
  'runtime/cloud-native-network': {
    cilium: 'Cilium',
    'container-network-interface': 'Container Network Interface (CNI)',
  },
  'provisioning/security-compliance': {
    falco: 'Falco',
    'open-policy-agent': 'Open Policy Agent (OPA)',
    'the-update-framework': 'The Update Framework (TUF)',
    'cert-manager': 'cert-manager',
    'in-toto': 'in-toto',
    keycloak: 'Keycloak',
    kyverno: 'Kyverno',
  },
  'provisioning/automation-configuration': {
    'cloud-custodian': 'Cloud Custodian',
    kubeedge: 'KubeEdge',
  },
  'provisioning/container-registry': {
    harbor: 'Harbor',
    dragonfly: 'Dragonfly',
  },
  'provisioning/key-management': {
    spiffe: 'SPIFFE',
    spire: 'SPIRE',
  },
  'observability-and-analysis/observability': {
    fluentd: 'Fluentd',
    jaeger: 'Jaeger',
    prometheus: 'Prometheus',
    cortex: 'Cortex',
    opentelemetry: 'OpenTelemetry',
    thanos: 'Thanos',
  },
  'observability-and-analysis/chaos-engineering': {
    'chaos-mesh': 'Chaos Mesh',
    litmus: 'Litmus',
  },
  'observability-and-analysis/feature-flagging': {
    openfeature: 'OpenFeature',
  },
};
