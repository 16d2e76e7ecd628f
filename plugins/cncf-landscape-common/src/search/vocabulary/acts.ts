/**
 * What one does with anything. These words belong to a need but seldom tell one technology from another, so that they weigh
 * less than its other words.
 */
export const ACTS = `
collect = collector = collection = gather = ingest = 수집 = 수집기 = 취합 = 모으 = 모아 = 모을
manage = manager = management = administer = 관리 = 매니지먼트 = 관리자
operate = operation = operations = run = running = 운영 = 구동 = 실행 = 돌리 = 돌려 = 돌릴 = 띄우 = 띄워
store = stores = keep = save = hold = 저장 = 보관 = 담아 = 담을 = 쌓아
send = deliver = transport = forward = 전송 = 보내 = 전달 = 보낼
find = search = look up = 찾기 = 찾아 = 찾을 = 검색 = 조회
connect = connection = 연결 = 접속 = 연동
control = 제어 = 통제하기
create = make = generate = 생성 = 만들 = 만드 = 제작
handle = process = processing = 처리
apply = enforce = enforcement = 적용 = 강제 = 시행
check = verify = verification = validate = validation = 확인 = 검증
protect = protection = 보호 = 지키
watch = observe = observing = 감시 = 지켜보 = 관찰 = 관측
analyze = analysis = analytics = 분석
install = installation = setup = set up = 설치 = 구축 = 셋업 = 구성 = configure = configuration = config = 설정
describe = define = definition = 정의 = 기술하기 = 선언 = declare = declarative = 선언적
use = 활용
write = develop = development = 개발 = 작성
team = teams = 팀
application = applications = app = apps = 애플리케이션 = 앱 = 응용
server = servers = 서버
cloud = clouds = 클라우드
environment = environments = 환경
code = 코드
automation = automate = automatic = automatically = automated = 자동 = 자동화 = 오토메이션
testing = test = tests = 테스트 = 시험
distributed = 분산 = 분산형
standard = specification = spec = 표준 = 규격 = 스펙 = 명세
company = 사내
multiple = several = many = multi = 멀티 = 다중 = 여러 = 여럿
length = size = 길이 = 크기
fast = quick = 빠른 = 빠르
native = 네이티브
system = systems = 시스템
platform = platforms = 플랫폼
service = services = 서비스
`;
