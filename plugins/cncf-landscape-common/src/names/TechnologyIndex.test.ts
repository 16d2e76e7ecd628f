import { type IndexedTechnology, TechnologyIndex } from './TechnologyIndex';
import { wantedTechnologyName } from './technologyName';

function technology(
  title: string,
  values: Partial<IndexedTechnology> = {},
): IndexedTechnology {
  return {
    name: wantedTechnologyName({ title, project: Boolean(values.maturity) }),
    title,
    aliases: [],
    ...values,
  };
}

const kubernetes = technology('Kubernetes', {
  maturity: 'graduated',
  aliases: ['k8s', 'kubernetes/kubernetes'],
});
const opa = technology('Open Policy Agent (OPA)', { maturity: 'graduated' });
const postgres = technology('PostgreSQL', { aliases: ['postgres'] });
const index = new TechnologyIndex([kubernetes, opa, postgres]);

describe('TechnologyIndex', () => {
  it.each([
    ['kubernetes', kubernetes],
    ['  KUBERNETES ', kubernetes],
    ['K8S', kubernetes],
    ['kubernetes/kubernetes', kubernetes],
    ['opa', opa],
    ['Open Policy Agent', opa],
    ['open policy agent (opa)', opa],
    ['Postgres', postgres],
  ])('finds by %j', (text, expected) => {
    expect(index.find(text)).toBe(expected);
  });

  it.each([
    ['Argo CD', 'argo'],
    ['argo_cd', 'argo'],
    ['ArgoCD', 'argo'],
    ['Flux CD', 'flux'],
    ['Flux (CD)', 'flux'],
    ['Kubernetes (k8s)', 'kubernetes'],
    ['K8S ( Kubernetes )', 'kubernetes'],
    ['Kubernetes (Flux)', undefined],
    ['Docker (k8s)', undefined],
    ['C#', 'c-sharp'],
    ['c', 'c'],
    ['C++', undefined],
    ['쿠버네티스 클러스터', 'kubernetes'],
  ])('finds %j whatever separates its words: %j', (text, name) => {
    const argo = technology('Argo', { aliases: ['argo-cd', 'argocd'] });
    const flux = technology('Flux', { aliases: ['flux-cd'] });
    const k8s = { ...kubernetes, aliases: ['k8s', '쿠버네티스-클러스터'] };
    const sharp = { ...technology('C#'), name: 'c-sharp' };
    const all = [argo, flux, k8s, sharp, technology('C')];
    expect(new TechnologyIndex(all).find(text)?.name).toBe(name);
  });

  it('prefers the spelling as it is where two names are the same but for what separates their words', () => {
    const spaced = technology('Open Data', { name: 'open-data-hub' });
    const dashed = technology('Other', { aliases: ['open-data'] });
    const both = new TechnologyIndex([spaced, dashed]);
    expect(both.find('open data')).toBe(spaced);
    expect(both.find('open-data')).toBe(dashed);
    expect(both.find('open_data')).toBeUndefined();
  });

  it.each(['kubernets', '', '   ', '__proto__', 'constructor'])(
    'finds nothing by %j',
    text => {
      expect(index.find(text)).toBeUndefined();
    },
  );

  it('gets by exact name only', () => {
    expect(index.get('kubernetes')).toBe(kubernetes);
    expect(index.get('k8s')).toBeUndefined();
  });

  describe('if two claim one alias', () => {
    it('gives it to the project', () => {
      const product = technology('Vendor Operator', { aliases: ['op'] });
      const project = technology('Operator Framework', {
        maturity: 'incubating',
        aliases: ['op'],
      });
      expect(new TechnologyIndex([product, project]).find('op')).toBe(project);
    });

    it('gives it to neither if both or none are projects', () => {
      const a = technology('A Thing', { aliases: ['x'] });
      const b = technology('B Thing', { aliases: ['x'] });
      expect(new TechnologyIndex([a, b]).find('x')).toBeUndefined();
      const projects = [a, b].map(each => ({ ...each, maturity: 'sandbox' }));
      expect(new TechnologyIndex(projects).find('x')).toBeUndefined();
    });

    it("gives a project its own name even if it is another project's alias", () => {
      const argo = technology('Argo', { maturity: 'graduated' });
      const other = technology('Other', {
        maturity: 'graduated',
        aliases: ['argo'],
      });
      expect(new TechnologyIndex([other, argo]).find('argo')).toBe(argo);
    });
  });

  describe('the most similar name', () => {
    it('differs in at most one of three characters', () => {
      expect(index.nearest('kubernets')).toBe(kubernetes);
      expect(index.nearest('postgress')).toBe(postgres);
      expect(index.nearest('kuber')).toBeUndefined();
    });

    it('prefers projects that are similar enough', () => {
      const product = technology('Kubernetz');
      const both = new TechnologyIndex([product, kubernetes]);
      expect(both.nearest('kubernetzs')).toBe(kubernetes);
    });

    it('is undefined for a text that is empty or too long to be a name', () => {
      expect(index.nearest(' ')).toBeUndefined();
      expect(index.nearest('k'.repeat(10_000))).toBeUndefined();
      expect(new TechnologyIndex([]).nearest('kubernetes')).toBeUndefined();
    });
  });
});
