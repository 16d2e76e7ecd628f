/** Staying up, and trying out what happens when something does not. */
export const RESILIENCE = `
chaos engineering = chaos = chaos testing = fault injection = inject faults = inject failures = failure injection = chaos experiment = chaos experiments = resilience testing = resiliency testing = break things on purpose = 카오스 엔지니어링 = 카오스 = 장애 주입 = 결함 주입 = 카오스 테스트 = 장애 테스트 = 장애 실험 = 장애 훈련 = 일부러 장애 = 카오스 실험 = 복원력 테스트 > resilience, fault
resilience = resiliency = resilient = reliability = reliable = 복원력 = 회복력 = 탄력성 = 회복 탄력성 = 안정성 = 신뢰성
fault = faults = failure = failures = outage = incident = 장애 = 결함 = 고장 = 오류 = 실패 = 사고
injection = inject = 주입 = 삽입
performance = 성능 = 퍼포먼스
load testing = load test = stress test = performance test = benchmark = 부하 테스트 = 성능 테스트 = 스트레스 테스트 = 벤치마크
`;
