/** What somebody types, and the technologies of which one is to be found. */
export interface GoldenQuery {
  query: string;
  accepted: string[];
}

function golden(lines: string): GoldenQuery[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [query, accepted] = line.split(' = ');
      return { query, accepted: accepted.split(', ') };
    });
}

/** Names and needs that the search was measured with before there was one engine: 32 in English, 32 in Korean. */
export const GOLDEN_QUERIES = golden(`
k8s = kubernetes
otel = opentelemetry
opa = open-policy-agent
kubernets = kubernetes
promethues = prometheus
cert manager = cert-manager
argocd = argo
fluent bit = fluentd
collect logs = fluentd, opentelemetry
message queue = nats, strimzi
distributed tracing = jaeger, opentelemetry
store container images = harbor, dragonfly
service mesh = istio, linkerd
rotate TLS certificates automatically = cert-manager
scale to zero = keda, knative
scale deployments by queue length = keda
run Kafka on Kubernetes = strimzi
feature flags = openfeature
single sign-on = keycloak
share a GPU between pods = hami
batch jobs and gang scheduling = volcano
manage several clusters = karmada
virtual machines on Kubernetes = kubevirt
sign container images = notary-project, in-toto
GitOps deployment = argo, flux
shard MySQL = vitess
long-term metrics storage = thanos, cortex
provision cloud infrastructure with Kubernetes APIs = crossplane
inject faults to test resilience = chaos-mesh, litmus
detect suspicious behaviour at runtime = falco
block storage for Kubernetes = longhorn, rook
cost of a namespace = opencost
쿠버네티스 = kubernetes
프로메테우스 = prometheus
헬름 = helm
이스티오 = istio
하버 = harbor
znqjspxltm = kubernetes
서비스메시 = istio, linkerd
서비스 메쉬 = istio, linkerd
메시지 큐 = nats, strimzi
메시징을 위한 도구 = nats, strimzi
로그 수집 = fluentd, opentelemetry
로그를 수집 = fluentd, opentelemetry
로그수집 = fluentd, opentelemetry
분산 추적 = jaeger, opentelemetry
분산추적 = jaeger, opentelemetry
이미지 저장소 = harbor, dragonfly
인증서 자동 갱신 = cert-manager
SSO = keycloak
통합 로그인 = keycloak
피처 플래그 = openfeature
기능 플래그 = openfeature
API게이트웨이 = emissary-ingress, envoy, contour
가상머신 = kubevirt, lima
멀티 클러스터 관리 = karmada
GPU 공유 = hami
카프카 운영 = strimzi
카오스 엔지니어링 = chaos-mesh, litmus
관측가능성 = opentelemetry, prometheus, jaeger
시크릿 없이 워크로드 인증 = spiffe, spire
정책을 코드로 = open-policy-agent, kyverno
장기 메트릭 저장 = thanos, cortex
이벤트 기반 오토스케일링 = keda
`);

/**
 * Names and needs of the same kind that were written before the engine was tuned: half in English, half in Korean, as single
 * words, sentences, questions, in other spellings and on the wrong keyboard.
 */
export const SECOND_QUERIES = golden(`
istoi = istio
crio = cri-o
jager = jaeger
tuf = the-update-framework
olm = operator-framework
argo rollouts = argo
jetstream = nats
flagger = flux
gatekeeper = open-policy-agent
secrets without long-lived credentials for workloads = spiffe, spire
canary releases = argo, flux
progressive delivery = argo, flux
pub/sub = nats, strimzi, dapr, knative
what should I use to monitor my services? = prometheus, opentelemetry, thanos
autoscaling on Kafka lag = keda
authorization like Zanzibar = openfga
relationship-based access control = openfga
developer portal = backstage
software catalog for services = backstage
build images without Dockerfiles = buildpacks
edge computing = kubeedge, openyurt
run containers on IoT devices = kubeedge, openyurt
serve machine learning models = kserve, kubeflow
train ML models = kubeflow, volcano
multi-tenant Prometheus = cortex, thanos
kubernetes policy as YAML = kyverno
scan clusters for misconfigurations = kubescape, kyverno
software supply chain security = in-toto, notary-project, the-update-framework
peer-to-peer image distribution = dragonfly
eBPF networking = cilium
network policies = cilium, container-network-interface
cluster DNS = coredns
global load balancing between clusters = k8gb, karmada
provision bare metal servers = metal3-io
container runtime = containerd, cri-o
mock APIs and contract testing = microcks
WebAssembly applications = wasmcloud
remote procedure calls = grpc
standard format for events = cloudevents
distributed key-value store = etcd, tikv
package manager for Kubernetes = helm
linux machines on macOS = lima
CI/CD pipelines on Kubernetes = tekton, argo
cloud bill governance and cleanup rules = cloud-custodian, opencost
encrypt memory in use = confidential-containers
sidecar APIs for state and pub/sub = dapr
write kubernetes operators = operator-framework
엔보이 = envoy
아르고 = argo
실리움 = cilium
예거 = jaeger
오픈텔레메트리 = opentelemetry
키클록 = keycloak
크로스플레인 = crossplane
코어 DNS = coredns
백스테이지 = backstage
플루언트디 = fluentd
vmfhapxpdntm = prometheus
ㅗㄷㅣㅡ = helm
쿠버네테스 = kubernetes
컨테이너 런타임 = containerd, cri-o
컨테이너 이미지를 저장할 곳이 필요해요 = harbor, dragonfly
메트릭을 수집하고 알림을 보내고 싶다 = prometheus
모니터링 뭐 쓰면 돼요? = prometheus, opentelemetry, thanos
깃옵스 = argo, flux
카나리 배포 = argo, flux
점진적 배포 = argo, flux
서버리스 = knative
패키지 매니저 = helm
서비스 간 암호화 = istio, linkerd, spiffe, spire, cilium
엣지 컴퓨팅 = kubeedge, openyurt
머신러닝 모델 서빙 = kserve, kubeflow
배치 작업 스케줄링 = volcano
장애 주입 = chaos-mesh, litmus
비용 관리 = opencost, cloud-custodian
블록 스토리지 = longhorn, rook
분산 파일 시스템 = cubefs, rook
키밸류 저장소 = etcd, tikv
MySQL 샤딩 = vitess
런타임 위협 탐지 = falco
이미지 서명 = notary-project, in-toto, the-update-framework
공급망 보안 = in-toto, notary-project, the-update-framework
개발자 포털 = backstage
도커파일 없이 이미지 빌드 = buildpacks
쿠버네티스에서 가상머신 돌리기 = kubevirt
접근 제어 = openfga, open-policy-agent
인그레스 컨트롤러 = contour, emissary-ingress, envoy
로드밸런싱 = envoy, k8gb, contour, linkerd, istio
워크플로 엔진 = argo, tekton
CI 파이프라인 = tekton, argo
베어메탈 프로비저닝 = metal3-io
이벤트 포맷 표준 = cloudevents
API 목킹 = microcks
웹어셈블리 = wasmcloud
쿠버네티스 API로 인프라 프로비저닝 = crossplane
비밀번호 없이 로그인하게 해주는 인증 서버 = keycloak
사이드카 없는 서비스메쉬 = istio, cilium
네트워크 정책 = cilium, container-network-interface
P2P 이미지 배포 = dragonfly
오퍼레이터 개발 = operator-framework
`);

/** What nothing in the built-in landscape is an answer to. */
export const UNANSWERABLE_QUERIES = [
  'asdf qwer',
  'sourdough bread',
  'holiday calendar',
  '점심 메뉴',
  '연차 신청',
  '회의실 예약',
  'Jenkins',
  '젠킨스',
];
