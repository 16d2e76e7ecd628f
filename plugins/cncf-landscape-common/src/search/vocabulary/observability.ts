/**
 * Seeing what runs: logs, metrics, traces, cost. Engineers in Korea say most of it in loanwords and in Korean words alike.
 */
export const OBSERVABILITY = `
observability = o11y = observable = 관측 가능성 = 관측성 = 관찰 가능성 = 관찰성 = 가관측성 = 옵저버빌리티 = 오브저버빌리티 > monitoring, telemetry, tracing, metrics
monitoring = monitor = 모니터링 = 모니터 = 관제 = 상태 감시 > observability, metrics, alerting
telemetry = 텔레메트리 = 원격 측정 = 계측 데이터
instrumentation = instrument = 계측 = 인스트루먼테이션
tracing = trace = tracer = span = 추적 = 트레이싱 = 트레이스 = 트레이스들 = 스팬 = 호출 추적 = 요청 추적
distributed tracing = distributed trace = distributed tracer = request tracing = 분산 추적 = 분산 트레이싱 = 분산 트레이스 = 분산 추적 시스템 = apm > tracing, latency
log = logging = logger = logs = 로그 = 로깅 = 로그들
collect logs = log collector = log collection = log shipping = log shipper = log aggregation = log forwarding = log pipeline = log agent = logging agent = 로그 수집 = 로그 수집기 = 로그 모으 = 로그 취합 = 로그 전송 = 로그 포워딩 = 로그 집계 = 로그 파이프라인 = 로깅 에이전트 = 로그 통합 > log
metrics = metric = 메트릭 = 메트릭스 = 지표 = 매트릭 = 시계열 지표
prometheus = promql = 프로메테우스 > metrics, monitoring
opentelemetry = otel = 오픈텔레메트리 > tracing, metrics, log, telemetry
time series = timeseries = tsdb = 시계열 = 타임시리즈 > metrics
long term metrics storage = long term storage for metrics = long term metrics = long term storage for prometheus = metrics retention = 장기 메트릭 저장 = 메트릭 장기 저장 = 메트릭 장기 보관 = 장기 메트릭 = 지표 장기 보관 = 장기 지표 저장 > long term, metrics
long term = durable = retention = 장기 = 오래 = 장기간 = 장기 보관 = 장기 저장 = 보존
alerting = alert = alerts = alarm = 알림 = 알람 = 경보 = 얼럿 = 얼러팅 = 얼러트
dashboard = dashboards = 대시보드 = 현황판
visualization = visualize = 시각화 = 비주얼라이제이션
latency = slow requests = 지연 = 지연 시간 = 레이턴시 = 응답 시간
profiling = profiler = 프로파일링 = 프로파일러 = 성능 분석
cost = spend = billing = bill = finops = cloud cost = 비용 = 요금 = 과금 = 청구 = 핀옵스 = 클라우드 비용 = 지출
cost allocation = cost per namespace = showback = chargeback = cost monitoring = 비용 배분 = 비용 할당 = 네임스페이스별 비용 = 비용 모니터링 = 비용 분석 > cost
cost optimization = cost saving = reduce cost = 비용 최적화 = 비용 절감 > cost
dependency graph = service map = 서비스 맵 = 의존 관계 그래프 = 의존성 그래프
root cause = root cause analysis = troubleshooting = debugging = debug = 원인 분석 = 장애 원인 = 트러블슈팅 = 디버깅 = 장애 분석
slo = sli = service level objective = service level = 서비스 수준 = 서비스 수준 목표
`;
