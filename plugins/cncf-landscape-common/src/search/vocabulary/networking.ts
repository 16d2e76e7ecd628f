/** How services find and reach each other. */
export const NETWORKING = `
network = networking = 네트워크 = 네트워킹 = 통신망
container networking = cni = pod networking = container network = network plugin = cni plugin = kubernetes networking = cluster networking = 컨테이너 네트워크 = 컨테이너 네트워킹 = 파드 네트워크 = 네트워크 플러그인 = cni 플러그인 = 파드 통신 = 파드 간 통신 = 쿠버네티스 네트워크 > network
network interface = network interface standard = 네트워크 인터페이스 > container networking
ebpf = bpf = 이비피에프 = 이비피엪
service mesh = service meshes = servicemesh = 서비스 메시 = 서비스 그물 = 서비스망
mesh = meshes = 메시
sidecar = sidecars = sidecarless = without sidecars = ambient = ambient mode = 사이드카 = 사이드카 없는 = 사이드카 없이 = 앰비언트
api gateway = api gateways = gateway for apis = edge gateway = api 게이트웨이 = api 관문 = 에이피아이 게이트웨이 = api 관리 = api management > gateway
gateway = gateways = 게이트웨이 = 관문
ingress = ingress controller = ingress controllers = ingress gateway = north south traffic = 인그레스 = 인그레스 컨트롤러 = 외부 트래픽 = 외부 접속 = 외부 노출 = expose services = 서비스 노출 > gateway, reverse proxy
proxy = proxies = 프록시
reverse proxy = l7 proxy = edge proxy = service proxy = http proxy = layer 7 proxy = 리버스 프록시 = 역방향 프록시 = 서비스 프록시 = l7 프록시 = 엣지 프록시 > proxy
load balancing = load balancer = load balance = loadbalancer = 로드 밸런싱 = 로드밸런싱 = 로드 밸런서 = 부하 분산 = 부하분산 = 트래픽 분산 = 엘비
global load balancing = global server load balancing = gslb = geo routing = load balancing between clusters = dns load balancing = traffic across regions = 글로벌 로드 밸런싱 = 전역 부하 분산 = 글로벌 부하 분산 = 지역 간 부하 분산 = 글로벌 서버 로드 밸런싱 = dns 기반 로드 밸런싱 = 리전 간 트래픽 > load balancing
traffic = traffic management = traffic control = 트래픽 = 트래픽 관리 = 트래픽 제어
routing = route = routes = router = 라우팅 = 라우터 = 경로 지정
rate limiting = rate limit = rate limiter = throttling = 레이트 리밋 = 요청 제한 = 속도 제한 = 호출 제한 = 사용량 제한 = 레이트 리미팅 = 쓰로틀링
retry = retries = circuit breaker = circuit breaking = 재시도 = 서킷 브레이커 = 회로 차단
dns = name resolution = domain name = name server = nameserver = dns server = 디엔에스 = 네임 서버 = 도메인 이름 = 이름 해석 = dns 서버 = 도메인 네임
service discovery = discovery = discover services = 서비스 디스커버리 = 서비스 탐색 = 서비스 검색 = 서비스 발견 = 디스커버리
remote procedure call = rpc = remote procedure calls = call between services = service communication = protobuf = protocol buffers = 원격 프로시저 호출 = 원격 호출 = 원격 프로시저 = 알피씨 = 프로토콜 버퍼 = 프로토버프 = 서비스 간 통신 = 서비스 간 호출
api = apis = 에이피아이
microservice = microservices = micro service = msa = 마이크로서비스 = 마이크로 서비스 = 엠에스에이
microservice building blocks = application runtime = distributed application runtime = state management = building block apis = 분산 애플리케이션 런타임 = 상태 관리 = 애플리케이션 런타임 > microservice
actor = actors = actor model = 액터 = 액터 모델
`;
