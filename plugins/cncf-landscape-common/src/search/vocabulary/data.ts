/** Where data is kept, and how it moves. */
export const DATA = `
storage = store data = data storage = 스토리지 = 저장소 = 저장 공간 = 저장 장치
persistent volume = persistent volumes = persistent storage = pv = pvc = csi = volume = volumes = stateful storage = cloud native storage = container storage = 퍼시스턴트 볼륨 = 영구 볼륨 = 영구 스토리지 = 볼륨 = 영속 볼륨 = 퍼시스턴트 스토리지 = 영구 저장소 = 컨테이너 스토리지 = 컨테이너 저장소 > storage
block storage = block device = block volume = 블록 스토리지 = 블록 저장소 = 블록 디바이스 = 블록 볼륨 = 블록스토리지 > storage, persistent volume
object storage = object store = s3 = s3 compatible = blob storage = 오브젝트 스토리지 = 객체 스토리지 = 객체 저장소 = 오브젝트 저장소 = 에스쓰리 > storage
file system = filesystem = distributed file system = shared file system = shared filesystem = nfs = posix = file storage = 파일 시스템 = 분산 파일 시스템 = 공유 파일 시스템 = 파일 스토리지 = 파일 저장소 = 공유 스토리지 > storage
ceph = 세프 > storage
object = objects = 오브젝트 = 객체
file = files = 파일
snapshot = snapshots = 스냅샷
replication = replicate = replica = replicas = 복제 = 레플리카 = 리플리케이션 = 복제본
database = databases = db = rdbms = dbms = sql database = 데이터베이스 = 디비 = 데이터 베이스 = 관계형 데이터베이스
mysql = my sql = mysql database = 마이sql = 마이에스큐엘 > database
postgresql = postgres = 포스트그레스 = 포스트그레스큐엘 > database
sharding = shard = shards = sharded = horizontal partitioning = scale mysql = database scaling = database sharding = mysql sharding = 샤딩 = 샤드 = 데이터 분할 = 수평 분할 = mysql 샤딩 = mysql 확장 = 데이터베이스 확장 = db 샤딩 > database
key value store = key-value = key value = kv store = kv = key value database = 키 값 저장소 = 키값 저장소 = 키밸류 = 키 밸류 = 키 밸류 저장소 = 키-값 = 키밸류 저장소 = 키 값 = 분산 키값 저장소 > storage
consistency = consensus = raft = coordination = leader election = distributed lock = 합의 = 일관성 = 래프트 = 리더 선출 = 분산 락 = 분산 잠금 = 코디네이션
transaction = transactions = transactional = 트랜잭션 = 거래
messaging = message = messages = message queue = message queues = message broker = messaging system = message bus = queue = queues = queueing = mq = broker = pub/sub = pubsub = publish subscribe = publish and subscribe = async messaging = asynchronous messaging = event bus = 메시징 = 메시지 = 메시지 큐 = 메시지 브로커 = 메시징 시스템 = 메시지 버스 = 큐 = 브로커 = 펍섭 = 발행 구독 = 비동기 메시징 = 비동기 통신 = 이벤트 버스 = 엠큐 = 대기열 > streaming
streaming = stream = streams = event streaming = data streaming = event stream = stream processing = data stream = 스트리밍 = 스트림 = 이벤트 스트리밍 = 데이터 스트리밍 = 스트림 처리 > messaging
kafka = apache kafka = 카프카 = 아파치 카프카 > messaging, streaming
kafka on kubernetes = run kafka = operate kafka = kafka operator = kafka cluster = managed kafka = 카프카 운영 = 카프카 오퍼레이터 = 카프카 클러스터 = 쿠버네티스 카프카 = 카프카 관리 > kafka
mqtt = 엠큐티티 > messaging
dataset = datasets = 데이터셋 = 데이터 세트
data = 데이터
`;
