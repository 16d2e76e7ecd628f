import {
  type LandscapeItem,
  type Technology,
  WELL_KNOWN_INFERENCE_RULES,
} from 'backstage-plugin-cncf-landscape-common';
import { describeOnRealLandscape } from './__testUtils__/landscapeData';
import {
  startLandscapeBackend,
  type LandscapeBackend,
} from './__testUtils__/startLandscapeBackend';

jest.setTimeout(60_000);

describeOnRealLandscape('the landscape backend on real data', folder => {
  let backend: LandscapeBackend;
  let items: LandscapeItem[];
  let technologies: Technology[];

  beforeAll(async () => {
    backend = await startLandscapeBackend({ cncf: { source: folder } });
    items = (await backend.get('/landscapes/cncf')).body.items;
    technologies = (await backend.get('/landscapes/cncf/technologies')).body
      .technologies;
  });
  afterAll(() => backend.stop());

  const named = (name: string) => technologies.find(t => t.name === name);

  it('serves all items, each under a name of its own', () => {
    expect(items).toHaveLength(2413);
    expect(new Set(items.map(({ name }) => name)).size).toBe(2413);
    expect(items.filter(({ maturity }) => maturity)).toHaveLength(255);
  });

  it.each([
    ['open-policy-agent', 'provisioning', 'security-compliance'],
    ['kubernetes', 'orchestration-management', 'scheduling-orchestration'],
    ['emissary-ingress', 'orchestration-management', 'api-gateway'],
    ['container-network-interface', 'runtime', 'cloud-native-network'],
  ])('has %s in its place', (name, category, subcategory) => {
    expect(named(name)).toEqual(
      expect.objectContaining({ category, subcategory }),
    );
  });

  it('has every technology that well-known annotations imply', () => {
    const told = WELL_KNOWN_INFERENCE_RULES.map(rule => rule.technology);
    expect(told.filter(name => !named(name))).toEqual([]);
  });

  it('gives the project its name, and both namesakes theirs', () => {
    expect(named('kgateway')?.maturity).toBe('sandbox');
    expect(named('kgateway-gateway')?.maturity).toBeUndefined();
    const doubles = ['k0rdent', 'MockServer', 'DeepFlow', 'Okahu'];
    for (const double of doubles) {
      expect(items.filter(({ title }) => title === double)).toHaveLength(2);
      expect(named(double.toLowerCase())).toBeUndefined();
    }
  });

  it('says in its texts since when a project is what it is, and when it was last audited', async () => {
    const { body } = await backend.get('/landscapes/cncf/texts');
    expect(body.items.kubernetes).toMatchObject({
      accepted: '2016-03-10',
      since: '2018-03-06',
      notFor: expect.arrayContaining([expect.any(String)]),
    });
    const sandbox = technologies.filter(
      ({ maturity }) => maturity === 'sandbox',
    );
    expect(sandbox.map(({ name }) => body.items[name].since)).toEqual(
      sandbox.map(({ dates }) => dates.accepted),
    );
    for (const { name, audits } of technologies) {
      const { auditedAt } = body.items[name];
      expect(Boolean(auditedAt)).toBe(audits.some(({ date }) => date));
      expect(audits.every(({ date }) => !date || date <= auditedAt)).toBe(true);
    }
  });

  it('finds technologies by common aliases', async () => {
    const { body } = await backend.get(
      '/resolve?name=k8s&name=OPA&name=argoproj/argo-cd&name=Prometheus&name=kubernets',
    );
    expect(
      body.names.map((one: any) => (one.technology ?? one.nearest).name),
    ).toEqual([
      'kubernetes',
      'open-policy-agent',
      'argo',
      'prometheus',
      'kubernetes',
    ]);
  });

  it('has only links that a browser may follow', () => {
    const urls = technologies.flatMap(({ links }) => links.map(l => l.url));
    expect(urls.length).toBeGreaterThan(6000);
    expect(urls.filter(url => !/^https?:\/\//.test(url))).toEqual([]);
  });

  it('relates parts to their projects', () => {
    const parts = technologies.filter(({ parent }) => parent);
    expect(parts).toHaveLength(4);
    expect(parts.every(({ parent }) => named(parent!)?.maturity)).toBe(true);
  });

  it('adds the guide to the projects that it explains', async () => {
    const { body } = await backend.get(
      '/landscapes/cncf/technologies/kubernetes?lang=ko',
    );
    expect(body.guide.lang).toBe('ko');
    expect(body.maturity).toBe('graduated');
  });

  it('draws everything with at most 60 KB', async () => {
    for (const coding of ['gzip', 'br']) {
      const { headers } = await backend.get('/landscapes/cncf', {
        'Accept-Encoding': coding,
      });
      expect(Number(headers['content-length'])).toBeLessThan(60_000);
    }
  });
});
