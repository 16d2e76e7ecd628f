import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { describeOnRealLandscape } from '../__testUtils__/landscapeData';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import {
  startLandscapeBackend,
  type LandscapeBackend,
} from '../__testUtils__/startLandscapeBackend';

jest.setTimeout(60_000);

const openapi = parse(
  readFileSync(path.join(__dirname, 'openapi.yaml'), 'utf8'),
);
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addSchema(openapi, 'openapi');

const pointer = (...keys: string[]) =>
  keys
    .map(key => key.replace(/~/g, '~0').replace(/\//g, '~1'))
    .map(key => encodeURIComponent(key))
    .join('/');

/** What is wrong with an answer, by the description of its operation. */
function violations(route: string, method: string, status: number, body: any) {
  const { responses } = openapi.paths[route][method];
  const schema = responses[status]
    ? `openapi#/${pointer(
        'paths',
        route,
        method,
        'responses',
        String(status),
        'content',
        'application/json',
        'schema',
      )}`
    : 'openapi#/components/schemas/Error';
  const validate = ajv.getSchema(schema)!;
  return validate(body) ? [] : validate.errors;
}

const ROUTES: [route: string, path: string, status: number][] = [
  ['/landscapes', '/landscapes', 200],
  ['/landscapes/{id}', '/landscapes/cncf', 200],
  ['/landscapes/{id}', '/landscapes/none', 404],
  ['/landscapes/{id}', '/landscapes/broken', 503],
  ['/landscapes/{id}/texts', '/landscapes/cncf/texts', 200],
  ['/landscapes/{id}/texts', '/landscapes/cncf/texts?lang=ko', 200],
  ['/landscapes/{id}/texts', '/landscapes/cncf/texts?lang=!', 400],
  ['/landscapes/{id}/technologies', '/landscapes/cncf/technologies', 200],
  [
    '/landscapes/{id}/technologies/{name}',
    '/landscapes/cncf/technologies/argo?lang=ko',
    200,
  ],
  [
    '/landscapes/{id}/technologies/{name}',
    '/landscapes/cncf/technologies/none',
    404,
  ],
  ['/landscapes/{id}/changes', '/landscapes/cncf/changes', 200],
  ['/landscapes/{id}/changes', '/landscapes/cncf/changes?limit=0', 400],
  ['/landscapes/{id}/changes', '/landscapes/cncf/changes?limit=201', 400],
  ['/landscapes/{id}/changes', '/landscapes/cncf/changes?limit=1&limit=2', 400],
  ['/landscapes/{id}/changes', '/landscapes/cncf/changes?cursor=x', 400],
  ['/landscapes/{id}/changes', '/landscapes/none/changes', 404],
  ['/resolve', '/resolve?name=k8s&name=kubernets&name=nothing-like-it', 200],
  ['/resolve', '/resolve', 400],
  ['/policy', '/policy', 200],
  ['/policy/tech-radar.json', '/policy/tech-radar.json', 200],
];

/** With a decision of each kind, and with mistakes. */
const POLICY = `
decisions:
  - technology: kubernetes
    ring: adopt
    owner: platform
    rationale: It runs everything.
    decided: 2026-01-31
    reviewBy: 2027-01-31
    conditions: Managed clusters.
    links: [{ title: Record, url: https://example.com/adr/1 }]
    history: [{ ring: trial, decided: 2025-01-31, rationale: First. }]
  - technology: helm
    ring: hold
    replacement: kubernetes
    scope: { systems: [shop], domains: [retail], owners: [group:default/a] }
  - technology: nothing-like-it
    ring: adopt
technologies:
  - name: Roost
    category: Birds
    subcategory: Houses
    problem: Cold.
`;

function itAnswersAsDescribed(start: () => Promise<LandscapeBackend>) {
  let backend: LandscapeBackend;
  beforeAll(async () => {
    backend = await start();
  });
  afterAll(() => backend.stop());

  it.each(ROUTES)('GET %s: %s → %d', async (route, url, expected) => {
    const { status, body } = await backend.get(url);
    expect(status).toBe(expected);
    expect(violations(route, 'get', status, body)).toEqual([]);
  });

  it('POST /policy/refresh', async () => {
    const { status, body } = await backend.post('/policy/refresh');
    expect(status).toBe(200);
    expect(violations('/policy/refresh', 'post', status, body)).toEqual([]);
    expect(body).toMatchObject({
      decisions: [{ ring: 'adopt' }, { ring: 'hold' }],
      findings: [{}],
    });
    const roost = await backend.get('/landscapes/cncf/technologies/roost');
    expect(
      violations(
        '/landscapes/{id}/technologies/{name}',
        'get',
        200,
        roost.body,
      ),
    ).toEqual([]);
  });

  it('POST /landscapes/{id}/refresh', async () => {
    for (const id of ['cncf', 'broken']) {
      const { status, body } = await backend.post(`/landscapes/${id}/refresh`);
      expect(
        violations('/landscapes/{id}/refresh', 'post', status, body),
      ).toEqual([]);
    }
  });
}

describe('the API, as openapi.yaml describes it', () => {
  const directory = createMockDirectory();

  it('has a description of every answer', () => {
    expect(openapi.openapi).toMatch(/^3\.1\./);
    for (const operations of Object.values<object>(openapi.paths)) {
      for (const operation of Object.values<any>(operations)) {
        expect(Object.keys(operation.responses)).toEqual(
          expect.arrayContaining(['200', 'default']),
        );
      }
    }
  });

  // eslint-disable-next-line jest/expect-expect
  it('tells documents with something else in them from those that it describes', () => {
    const broken = { error: { message: 7 } };
    expect(violations('/landscapes', 'get', 500, broken)).not.toEqual([]);
    expect(violations('/landscapes', 'get', 200, { x: 1 })).not.toEqual([]);
  });

  describe('with the built-in landscape', () => {
    itAnswersAsDescribed(() => {
      directory.setContent({
        'broken.yml': landscapeYaml([{}]),
        'policy.yaml': POLICY,
      });
      return startLandscapeBackend(
        { cncf: {}, broken: { source: directory.resolve('broken.yml') } },
        undefined,
        { cncfLandscape: { policy: directory.resolve('policy.yaml') } },
      );
    });
  });

  describeOnRealLandscape('with the real landscape', folder => {
    itAnswersAsDescribed(() => {
      directory.setContent({ 'policy.yaml': POLICY });
      return startLandscapeBackend(
        { cncf: { source: folder }, broken: { source: `${folder}/absent` } },
        undefined,
        { cncfLandscape: { policy: directory.resolve('policy.yaml') } },
      );
    });
  });
});
