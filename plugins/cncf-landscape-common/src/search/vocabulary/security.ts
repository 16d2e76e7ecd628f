/** Who may do what, and what to trust. */
export const SECURITY = `
security = secure = 보안 = 시큐리티 = 안전
single sign on = sso = single sign-on = one login = unified login = central login = federated login = 통합 로그인 = 통합 인증 = 단일 로그인 = 싱글 사인온 = 싱글 사인 온 = 에스에스오 = 사내 로그인 = 로그인 통합 = 하나의 계정 > login, identity provider
login = log in = sign in = sign-in = signin = 로그인 = 사인인 = 로그온
identity provider = idp = identity and access management = iam = openid connect = oidc = oauth = oauth2 = saml = openid = user management = authentication server = auth server = 인증 서버 = 아이덴티티 프로바이더 = 신원 제공자 = 계정 관리 = 사용자 관리 = 계정 통합 = 오픈아이디 = 사용자 인증 > login, authentication
authentication = authn = authenticate = 인증 = 본인 확인
multi factor authentication = mfa = 2fa = two factor = passkey = one time password = otp = passwordless = 다중 인증 = 이중 인증 = 2단계 인증 = 2차 인증 = 패스키 = 비밀번호 없이 = 비밀번호 없는 > login, identity provider
authorization = authz = authorisation = permission = permissions = access control = access rights = 인가 = 권한 = 권한 관리 = 접근 제어 = 접근 권한 = 접근 통제 = 액세스 제어 = 권한 부여 = 권한 제어
fine grained authorization = relationship based access control = rebac = zanzibar = fine grained access control = 관계 기반 접근 제어 = 세밀한 권한 = 세분화된 권한 = 세밀한 인가 = 세분화된 인가 = 잔지바르 > authorization
role based access control = rbac = roles = 역할 기반 접근 제어 = 역할 > authorization
workload identity = service identity = identity for workloads = identity of services = machine identity = workload authentication = authenticate workloads = svid = workload attestation = 워크로드 인증 = 워크로드 신원 = 워크로드 아이덴티티 = 서비스 신원 = 서비스 인증 = 머신 아이덴티티 > workload, authentication
identity = identities = 신원 = 아이덴티티 = 정체성
secret = secrets = 시크릿 = 비밀 = 비밀값 = 비밀번호 = password = passwords = credential = credentials = 자격 증명 = 크리덴셜 = 패스워드
secret management = secrets management = secret manager = manage secrets = secret store = vault = key management = kms = 시크릿 관리 = 비밀 관리 = 시크릿 저장 = 키 관리 = 비밀번호 관리 = 볼트 = 시크릿 저장소 = 비밀 정보 관리 > secret
certificate = certificates = cert = certs = x509 = x.509 = 인증서 = 써트
certificate management = certificate renewal = certificate rotation = rotate certificates = renew certificates = issue certificates = acme = lets encrypt = let's encrypt = tls certificates = ssl certificate = ssl certificates = 인증서 자동 갱신 = 인증서 갱신 = 인증서 발급 = 인증서 관리 = 인증서 자동화 = 인증서 자동 발급 = tls 인증서 = ssl 인증서 = https 인증서 = 렛츠인크립트 > certificate, renewal
renewal = renew = rotate = rotation = rotating = 갱신 = 교체 = 로테이션 = 회전 = 순환 = 연장
public key infrastructure = pki = certificate authority = 공개키 기반 구조 = 인증 기관 > certificate
tls = ssl = https = 티엘에스
mutual tls = mtls = encryption between services = encrypt traffic between services = service to service encryption = 상호 tls = 서비스 간 암호화 = 서비스 사이 암호화 = 상호 인증 = 통신 암호화 = 엠티엘에스 = 트래픽 암호화 > encryption
encryption = encrypt = encrypted = cryptography = 암호화 = 암호
policy = policies = 정책 = 폴리시
policy as code = policy engine = policies as code = policy enforcement = admission control = admission controller = guardrails = 정책 엔진 = 코드로 정책 = 정책 코드 = 정책 코드화 = 코드형 정책 = 폴리시 애즈 코드 = 정책 강제 = 정책 적용 = 정책 관리 = 어드미션 컨트롤 = 어드미션 컨트롤러 = 승인 제어 > policy
compliance = compliant = audit = auditing = 컴플라이언스 = 규정 준수 = 감사 = 준수 = 규제
governance = 거버넌스 = 통제 > policy, compliance
runtime security = threat detection = intrusion detection = suspicious behavior = anomaly detection = runtime threat detection = detect attacks = detect intrusions = 런타임 보안 = 런타임 위협 탐지 = 위협 탐지 = 위협 감지 = 침입 탐지 = 침입 감지 = 이상 행위 탐지 = 이상 행위 = 이상 행동 = 수상한 행동 = 의심스러운 행동 = 공격 탐지 > detection, threat
detection = detect = detects = 탐지 = 감지 = 발견 = 검출 = 알아내
threat = threats = attack = attacks = intrusion = 위협 = 공격 = 침입 = 해킹
suspicious = unexpected = anomalous = unusual = 의심 = 수상한 = 이상한 = 비정상
behavior = activity = 행위 = 행동 = 동작
vulnerability = vulnerabilities = cve = vulnerability scanning = vulnerability scanner = scan images = image scanning = image scanner = 취약점 = 취약점 스캔 = 취약점 점검 = 취약점 검사 = 이미지 스캔 = 취약점 스캐너 = 보안 점검
security scanning = security posture = misconfiguration = misconfigurations = kspm = posture management = hardening = cis benchmark = configuration scanning = 보안 스캔 = 설정 오류 = 설정 점검 = 잘못된 설정 = 보안 태세 = 보안 검사 = 오설정 = 클러스터 보안 점검 > scan, security
scan = scanning = scanner = 스캔 = 스캐너 = 점검 = 검사
sign images = image signing = image signature = code signing = artifact signing = sign artifacts = sign container images = signature verification = verify signatures = signing = signature = signatures = 이미지 서명 = 서명 = 서명 검증 = 아티팩트 서명 = 코드 서명 = 전자 서명
software supply chain = supply chain = supply chain security = provenance = attestation = attestations = slsa = sbom = software bill of materials = 공급망 = 공급망 보안 = 소프트웨어 공급망 = 소프트웨어 공급망 보안 = 출처 증명 = 서플라이 체인 = 빌드 증명 > sign images
secure software updates = software update = update framework = ota update = update security = 소프트웨어 업데이트 = 안전한 업데이트 = 업데이트 보안 = 보안 업데이트
confidential computing = trusted execution environment = tee = enclave = encrypt memory = data in use = memory encryption = encrypted memory = hardware enclave = 컨피덴셜 컴퓨팅 = 기밀 컴퓨팅 = 기밀 컨테이너 = 신뢰 실행 환경 = 메모리 암호화 = 엔클레이브
sandboxing = isolation = isolate = sandboxed = 격리 = 샌드박싱 = 분리 = 샌드박스
zero trust = 제로 트러스트 = 무신뢰 > workload identity, mutual tls
firewall = 방화벽 = 파이어월
network policy = network policies = network security = network segmentation = microsegmentation = 네트워크 정책 = 네트워크 보안 = 네트워크 격리 = 망 분리 = 네트워크 접근 제어 > network
backup = backups = disaster recovery = restore = 백업 = 재해 복구 = 복원 = 복구 = 재해복구
`;
