/** What containers, machines and clusters are made of, and where they run. */
export const RUNTIME = `
kubernetes = k8s = kube = 쿠버네티스 = 쿠버네틱스 = 쿠베 = 큐버네티스 = 쿠버 = 케이에잇에스
cluster = clusters = 클러스터 = 클러스터들
node = nodes = 노드
pod = pods = 파드
namespace = namespaces = 네임스페이스 = 네임 스페이스
container = containers = 컨테이너 = docker container = 도커 컨테이너
docker = 도커 > container
container runtime = container engine = cri = run containers = runtime for containers = docker alternative = containers at runtime = oci runtime = 컨테이너 런타임 = 컨테이너 엔진 = 컨테이너 실행 = 도커 대체 = 도커 대신 > runtime
runtime = at runtime = 런타임 = 실행 시점 = 실행 환경 = 실행 중
container orchestration = orchestrate containers = orchestration = orchestrator = 컨테이너 오케스트레이션 = 오케스트레이션 = 오케스트레이터 = 컨테이너 관리
workload = workloads = 워크로드 = 작업 부하
virtual machine = virtual machines = vm = vms = virtualization = kvm = hypervisor = 가상 머신 = 가상 기계 = 가상 서버 = 브이엠 = 가상화 = 하이퍼바이저 = 버추얼 머신
linux on mac = macos = mac = linux virtual machine = docker desktop alternative = docker desktop = 맥 = 맥북 = 맥에서 리눅스 = 맥에서 컨테이너 = 도커 데스크톱 = 도커 데스크탑 = 도커 데스크톱 대체 > virtual machine
operating system = os = linux = container linux = immutable os = container os = linux distribution = 운영 체제 = 운영체제 = 리눅스 = 컨테이너 os = 불변 os = 컨테이너 리눅스 = 컨테이너용 운영체제 = 리눅스 배포판
bare metal = baremetal = physical servers = physical machines = provision bare metal = provision servers = bare metal provisioning = 베어 메탈 = 베어메탈 = 물리 서버 = 실물 서버 = 베어메탈 프로비저닝 = 물리 장비
infrastructure = infra = 인프라 = 인프라스트럭처 = 기반 시설
infrastructure as code = iac = cloud infrastructure = provision infrastructure = provision cloud resources = cloud provisioning = cloud resources = terraform alternative = control plane for infrastructure = 코드형 인프라 = 인프라 코드 = 인프라를 코드로 = 코드로 인프라 = 인프라 프로비저닝 = 클라우드 인프라 = 클라우드 자원 = 클라우드 리소스 = 인프라 자동화 = 인프라 생성 = 클라우드 자원 생성 > infrastructure, provisioning
provisioning = provision = provisioner = 프로비저닝 = 프로비전 = 공급
multi cluster = multicluster = multi-cluster = multiple clusters = several clusters = many clusters = cluster federation = federation = multi cloud = multicloud = cluster fleet = fleet of clusters = fleet management = manage clusters = 멀티 클러스터 = 다중 클러스터 = 여러 클러스터 = 클러스터 여러 개 = 클러스터 연합 = 멀티 클라우드 = 다중 클라우드 = 멀티클러스터 관리 = 클러스터 여럿 = 클러스터 페더레이션 = 페더레이션 > cluster
edge computing = edge = edge devices = iot = internet of things = edge nodes = edge kubernetes = 엣지 컴퓨팅 = 엣지 = 엣지 디바이스 = 사물 인터넷 = 사물인터넷 = 아이오티 = 엣지 노드 = 엣지 장비
device = devices = 디바이스 = 기기 = 장치 = 장비
serverless = faas = functions as a service = function as a service = functions = knative functions = lambda = 서버리스 = 서버 리스 = 함수형 서비스 = 함수 실행 = 서버 없이 = 펑션 = 람다
scale to zero = scaling to zero = scale-to-zero = scale down to zero = 제로 스케일 = 0으로 스케일 = 스케일 투 제로 = 0으로 축소 = 제로로 축소 = 0까지 축소 = 0개로 축소 > autoscaling, serverless
autoscaling = autoscale = autoscaler = auto scaling = auto-scaling = scale automatically = hpa = horizontal pod autoscaler = scaling = scale = scaler = 오토스케일링 = 오토 스케일링 = 오토스케일 = 오토스케일러 = 자동 확장 = 자동 스케일링 = 스케일링 = 스케일 = 수평 확장 = 자동 증설 = 확장 = 증설
event driven autoscaling = event based autoscaling = event-driven scaling = scale on events = scale by queue = scale on queue length = scale on kafka lag = queue length = kafka lag = consumer lag = scale consumers = 이벤트 기반 오토스케일링 = 이벤트 기반 스케일링 = 이벤트 기반 자동 확장 = 큐 길이 = 큐 길이 스케일링 = 컨슈머 랙 = 큐 기반 오토스케일링 = 큐 길이에 따라 = 큐에 쌓인 > autoscaling, event driven
event driven = event based = eventing = event-driven architecture = 이벤트 기반 = 이벤트 드리븐 = 이벤트 주도 = 이벤팅 > event
event = events = 이벤트
event format = cloud events = event specification = event standard = describe events = common event format = event schema = event metadata = 이벤트 포맷 = 이벤트 형식 = 이벤트 표준 = 이벤트 규격 = 이벤트 명세 = 이벤트 스펙 > event
scheduling = schedule = scheduler = 스케줄링 = 스케줄러 = 스케줄 = 배치 스케줄러
batch = batch jobs = batch job = batch processing = batch scheduling = batch workloads = 배치 = 배치 작업 = 배치 잡 = 배치 처리 = 일괄 처리 = 배치 스케줄링 > job
gang scheduling = gang scheduler = all or nothing scheduling = coscheduling = 갱 스케줄링 = 동시 스케줄링 = 갱스케줄링 = 그룹 스케줄링 > batch, scheduling
job = jobs = 작업 = 잡
high performance computing = hpc = supercomputing = 고성능 컴퓨팅 = 에이치피씨 > batch
big data = spark = hadoop = 빅데이터 = 빅 데이터 = 스파크 = 하둡 > batch
gpu = gpus = graphics card = accelerator = accelerators = npu = vgpu = 그래픽 카드 = 지피유 = 가속기 = 그래픽카드
gpu sharing = share gpu = share a gpu = shared gpus = gpu virtualization = gpu slicing = fractional gpu = split gpu = gpu partitioning = gpu pooling = gpu 공유 = gpu 분할 = gpu 가상화 = gpu 쪼개 쓰기 = gpu 나누기 = gpu 나눠 = gpu 쪼개 = gpu 자원 공유 > gpu
sharing = share = shared = 공유 = 나눠 쓰기 = 나눠 = 나누기
machine learning = ml = ai = deep learning = mlops = artificial intelligence = 머신 러닝 = 머신러닝 = 기계 학습 = 딥 러닝 = 딥러닝 = 인공지능 = 인공 지능 = 엠엘 = 엠엘옵스
model serving = serve models = model server = model inference = inference = serve machine learning models = inference server = inference service = serve ml models = llm serving = serve llm = model deployment = 모델 서빙 = 모델 배포 = 모델 추론 = 추론 = 추론 서버 = 인퍼런스 = 서빙 = 머신러닝 모델 서빙 = llm 서빙 = ai 모델 배포 > machine learning
model training = train models = train ml models = training = distributed training = machine learning pipeline = ml pipeline = ml pipelines = ml platform = mlops pipeline = 모델 학습 = 모델 훈련 = 분산 학습 = 머신러닝 파이프라인 = ml 파이프라인 = ml 플랫폼 = 머신러닝 플랫폼 = 트레이닝 = 학습 > machine learning
notebook = notebooks = jupyter = 노트북 서버 = 주피터 > machine learning
large language model = llm = llms = generative ai = 거대 언어 모델 = 대규모 언어 모델 = 엘엘엠 = 생성형 ai = 생성 ai > machine learning
data caching = cache datasets = dataset cache = dataset acceleration = data acceleration = dataset orchestration = 데이터 캐싱 = 데이터셋 캐시 = 데이터 가속 = 데이터셋 가속 = 데이터 캐시 = 데이터셋 캐싱 = 데이터 오케스트레이션 > cache
cache = caching = caches = 캐시 = 캐싱
webassembly = wasm = web assembly = 웹어셈블리 = 웹 어셈블리 = 와즘
tenant = multi tenant = multi-tenant = multitenant = multi tenancy = multitenancy = tenants = tenancy = 멀티 테넌트 = 멀티테넌시 = 멀티 테넌시 = 다중 테넌트 = 테넌트 = 멀티테넌트 = 테넌시
high availability = ha = highly available = failover = fault tolerance = fault tolerant = 고가용성 = 고 가용성 = 장애 조치 = 페일오버 = 장애 복구 = 이중화 = 무중단
upgrade = update = 업그레이드 = 업데이트 = 갱신하기
migration = migrate = 마이그레이션 = 이전 = 이관
`;
