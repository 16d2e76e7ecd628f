import { expect, test } from '@playwright/test';
import { PortalApi } from './portalApi';

/** The catalog needs a while after the start for all technologies and services. */
const CATALOG_READY = { timeout: 60_000 };

test('annotation, tags and dependencies become relations to technologies', async ({
  request,
}) => {
  const api = await PortalApi.asGuest(request);
  const technologies = (name: string) => () => api.technologiesOf(name);

  await expect
    .poll(technologies('tracking-api'), CATALOG_READY)
    .toEqual([
      'resource:cncf/kubernetes',
      'resource:cncf/open-policy-agent',
      'resource:cncf/prometheus',
    ]);
  await expect
    .poll(technologies('scan-ingest'), CATALOG_READY)
    .toEqual([
      'resource:cncf/cloudevents',
      'resource:cncf/keda',
      'resource:cncf/kubernetes',
      'resource:cncf/nats',
    ]);
  await expect
    .poll(technologies('fleet-telemetry'), CATALOG_READY)
    .toEqual([
      'resource:cncf/kubeedge',
      'resource:cncf/kubernetes',
      'resource:cncf/opentelemetry',
      'resource:cncf/thanos',
    ]);
});

test('every relation of the example company leads to something', async ({
  request,
}) => {
  const api = await PortalApi.asGuest(request);
  await expect
    .poll(() => api.technologiesOf('tracking-api'), CATALOG_READY)
    .toHaveLength(3);
  const entities: any[] = await api.get(
    '/api/catalog/entities?fields=kind,metadata.namespace,metadata.name,relations',
  );
  const refs = new Set(
    entities.map(({ kind, metadata }) =>
      `${kind}:${metadata.namespace}/${metadata.name}`.toLowerCase(),
    ),
  );
  const dangling = entities.flatMap(({ metadata, relations = [] }) =>
    relations
      .filter(({ targetRef }: any) => !refs.has(targetRef))
      .map(
        ({ type, targetRef }: any) => `${metadata.name} ${type} ${targetRef}`,
      ),
  );
  expect(dangling).toEqual([]);
});

test('a technology does not point back at those who use it', async ({
  request,
}) => {
  const api = await PortalApi.asGuest(request);
  await expect
    .poll(() => api.technologiesOf('tracking-api'), CATALOG_READY)
    .toContain('resource:cncf/open-policy-agent');
  const { relations } = await api.get(
    '/api/catalog/entities/by-name/resource/cncf/open-policy-agent',
  );
  expect(relations.map(({ type }: any) => type)).toEqual(['ownedBy']);
});
