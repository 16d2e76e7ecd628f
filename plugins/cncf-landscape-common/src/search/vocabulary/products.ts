/**
 * Products that engineers name when they mean a kind of tool, by the subcategory of that kind. Where a landscape has one, it is
 * found by its name; where it has not, a text that merely mentions it (“works with Jenkins”) does not make it an answer, and
 * the subcategory is offered instead.
 */
export const PRODUCTS: Record<string, string> = {
  'continuous-integration-delivery':
    'jenkins, 젠킨스, github actions, 깃허브 액션, gitlab, gitlab ci, 깃랩, circleci, travis, teamcity, bamboo, spinnaker, 스피네이커, drone, azure devops, octopus deploy, jenkins x, buildkite',
  'automation-configuration':
    'terraform, 테라폼, ansible, 앤서블, puppet, 퍼펫, chef, pulumi, 풀루미, opentofu, cloudformation, saltstack, vagrant, packer',
  'container-registry':
    'nexus, 넥서스, artifactory, quay, docker hub, 도커 허브, ecr, gcr, acr, zot, pulp',
  'security-compliance':
    'trivy, snyk, sonarqube, 소나큐브, aqua, sysdig, twistlock, okta, 옥타, auth0, dex, active directory, ldap, openldap, cosign, sigstore',
  'key-management':
    'hashicorp vault, vault, 볼트, openbao, cyberark, aws kms, external secrets, sealed secrets, infisical',
  'cloud-native-storage':
    'minio, 미니오, glusterfs, portworx, openebs, ebs, netapp, san, velero, juicefs, seaweedfs, lustre',
  'container-runtime':
    'docker, 도커, podman, 포드맨, kata, gvisor, rkt, lxc, firecracker, colima',
  'cloud-native-network':
    'calico, 칼리코, flannel, 플라넬, weave, antrea, multus, kube-ovn, metallb',
  'scheduling-orchestration':
    'nomad, 노마드, mesos, 메소스, docker swarm, 도커 스웜, openshift, 오픈시프트, rancher, 랜처, ecs, yarn, slurm, airflow, 에어플로, kueue, karpenter',
  'coordination-service-discovery':
    'zookeeper, 주키퍼, consul, 콘술, eureka, 유레카, nacos',
  'remote-procedure-call': 'thrift, 쓰리프트, dubbo, graphql, 그래프큐엘, rest',
  'service-proxy':
    'nginx, 엔진엑스, haproxy, traefik, 트래픽서버, apache httpd, f5, caddy, varnish, metallb',
  'api-gateway':
    'kong, 콩 게이트웨이, tyk, apigee, wso2, spring cloud gateway, krakend, apisix, aws api gateway',
  'service-mesh': 'consul connect, kuma, app mesh, osm',
  database:
    'postgresql, 포스트그레스, mysql, mariadb, 마리아db, oracle, 오라클, mongodb, 몽고db, redis, 레디스, cassandra, 카산드라, cockroachdb, dynamodb, elasticsearch, 엘라스틱서치, opensearch, clickhouse, neo4j, sqlite, valkey, memcached',
  'streaming-messaging':
    'rabbitmq, 래빗mq, activemq, 액티브mq, pulsar, 펄사, kinesis, sqs, flink, 플링크, spark, redpanda, rocketmq, zeromq, ibm mq, mosquitto, azure service bus',
  'application-definition-image-build':
    'kustomize, 커스터마이즈, docker compose, 도커 컴포즈, kaniko, 카니코, jib, buildah, skaffold, tilt, ko, port',
  observability:
    'grafana, 그라파나, datadog, 데이터독, splunk, 스플렁크, new relic, 뉴렐릭, elastic, elk, logstash, 로그스태시, kibana, 키바나, zabbix, 자빅스, nagios, 나기오스, zipkin, 집킨, loki, 로키, tempo, 템포, sentry, 센트리, pinpoint, 핀포인트, dynatrace, 다이나트레이스, whatap, 와탭, influxdb, victoriametrics, graylog, filebeat, vector, skywalking, 스카이워킹, mimir',
  'feature-flagging':
    'launchdarkly, 런치다클리, unleash, flagsmith, split.io, growthbook, flipt',
  'chaos-engineering': 'chaos monkey, 카오스 몽키, gremlin, 그렘린, toxiproxy',
  'continuous-optimization':
    'kubecost, 큐브코스트, goldilocks, cloudability, cast ai',
  framework:
    'openfaas, fission, kubeless, aws lambda, openwhisk, spring boot, 스프링 부트',
};
