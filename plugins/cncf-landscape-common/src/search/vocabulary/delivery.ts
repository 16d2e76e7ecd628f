/** From source code to what runs: builds, images, pipelines, releases, flags, portals. */
export const DELIVERY = `
gitops = git ops = 깃옵스 = 깃 옵스 = 기트옵스 = deploy from git = git 기반 배포 = 선언적 배포 = git 으로 배포
continuous delivery = continuous deployment = cd = 지속적 배포 = 지속적 전달 = 지속 배포 = 자동 배포 = 배포 자동화 = deployment automation > gitops, deployment
continuous integration = ci = 지속적 통합 = 지속 통합 = 빌드 자동화 > ci/cd
ci/cd = cicd = ci cd pipeline = ci/cd pipelines = ci 파이프라인 = cd 파이프라인 = ci pipeline = build pipeline = delivery pipeline = 빌드 파이프라인 = 배포 파이프라인 = 시아이시디 > pipeline, continuous integration, continuous delivery
pipeline = pipelines = 파이프라인 = 파이프 라인
deployment = deploy = rollout = roll out = release = 배포 = 디플로이 = 디플로이먼트 = 롤아웃 = 릴리스 = 출시
progressive delivery = canary = canary release = canary deployment = canary rollout = blue green = blue/green = blue green deployment = gradual rollout = traffic splitting = 점진적 배포 = 점진 배포 = 카나리 = 카나리아 = 카나리 배포 = 카나리아 배포 = 블루 그린 = 블루그린 배포 = 무중단 배포 = 단계적 배포 > deployment
rollback = roll back = undo a release = 롤백 = 되돌리기 = 배포 취소
rolling update = rolling upgrade = in place update = 롤링 업데이트 = 롤링 업그레이드 = 순차 배포 > deployment
drift = configuration drift = reconcile = reconciliation = 드리프트 = 구성 불일치 = 조정 루프
feature flag = feature flags = feature flagging = feature toggle = feature toggles = feature switch = flag evaluation = 피처 플래그 = 피쳐 플래그 = 기능 플래그 = 기능 토글 = 피처 토글 = 기능 스위치 = 플래그 평가 = 기능 켜고 끄기
a/b test = ab test = a/b testing = experimentation = ab 테스트 = 실험 플랫폼 > feature flag
image build = build images = build container images = image builder = container image build = build an image = dockerfile = without dockerfile = 이미지 빌드 = 이미지 만들기 = 컨테이너 이미지 빌드 = 도커파일 = 도커 파일 = 도커파일 없이
buildpack = buildpacks = 빌드팩 = 빌드팩스 > image build
build = builder = 빌드 = 빌더
container image = container images = docker image = docker images = oci image = 컨테이너 이미지 = 도커 이미지 = 이미지 > image
image = images = 이미지
image registry = container registry = docker registry = oci registry = private registry = registry for images = store container images = store images = host images = image store = 이미지 저장소 = 이미지 레지스트리 = 컨테이너 레지스트리 = 컨테이너 저장소 = 컨테이너 이미지 저장소 = 컨테이너 이미지 저장 = 도커 레지스트리 = 도커 저장소 = 사설 레지스트리 = 프라이빗 레지스트리 = 이미지 보관 = 이미지 저장 = 이미지 창고 = 이미지 관리 > registry, container image
registry = registries = 레지스트리 = 레지스터리
repository = repo = 리포지토리 = 저장소 = 레포
artifact = artifacts = artefact = 아티팩트 = 산출물
image distribution = image acceleration = peer to peer = p2p = p2p distribution = image preheat = pull images faster = 이미지 배포 = 이미지 분배 = 이미지 가속 = 피투피 = 이미지 배포 가속 = 파일 배포 > container image
package manager = package management = charts = chart = helm chart = 패키지 매니저 = 패키지 관리 = 패키지 관리자 = 차트 = 헬름 차트 = 패키징 = packaging > package
package = packages = 패키지
template = templating = 템플릿 = 템플레이트
developer portal = dev portal = internal developer portal = idp portal = software catalog = service catalog = developer experience = 개발자 포털 = 개발자 포탈 = 사내 개발자 포털 = 소프트웨어 카탈로그 = 서비스 카탈로그 = 개발 포털 = 개발자 경험
internal developer platform = platform engineering = developer platform = 내부 개발자 플랫폼 = 사내 플랫폼 = 플랫폼 엔지니어링 = 개발자 플랫폼 > developer portal, application model
application model = application delivery = app delivery = oam = open application model = 애플리케이션 모델 = 애플리케이션 배포 = 앱 배포 = 앱 배포 플랫폼
find charts = discover packages = chart hub = package hub = 차트 검색 = 패키지 검색 = 차트 허브
workflow = workflows = workflow engine = dag = job orchestration = 워크플로 = 워크플로 엔진 = 작업 흐름 = 작업 오케스트레이션
operator = operators = kubernetes operator = controller = 오퍼레이터 = 쿠버네티스 오퍼레이터 = 컨트롤러 > custom resource
operator development = write operators = build operators = operator sdk = operator framework = operator lifecycle = 오퍼레이터 개발 = 오퍼레이터 작성 = 오퍼레이터 만들기 = 오퍼레이터 sdk > operator
custom resource = crd = custom resources = custom resource definition = 커스텀 리소스 = 사용자 정의 리소스
api mocking = mock = mocks = mocking = mock server = stub = service virtualization = 목 서버 = 목킹 = 모킹 = 목업 서버 = 모의 서버 = api 목킹 = api 모킹 = 가짜 api
contract testing = contract test = api testing = api test = conformance test = 계약 테스트 = 컨트랙트 테스트 = api 테스트 = 적합성 테스트 > api mocking
local development = local kubernetes = develop locally = laptop = dev environment = 로컬 개발 = 로컬 환경 = 로컬 쿠버네티스 = 노트북 = 개발 환경 = 로컬
`;
