import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readGuide } from '../guide/readGuide';
import { buildLandscape } from '../model/buildLandscape';
import { BuiltinSource } from '../source/BuiltinSource';
import { type AppliedPolicy, applyPolicy } from './applyPolicy';
import { parsePolicy } from '../policyFormat/parsePolicy';

const EXAMPLES = resolve(__dirname, '../../../../examples');
const readExample = (name: string) =>
  readFileSync(resolve(EXAMPLES, name), 'utf8');

describe('the policy of the demo portal', () => {
  let policy: AppliedPolicy;

  beforeAll(async () => {
    const guide = await readGuide();
    const source = await new BuiltinSource(async () => guide).read();
    policy = applyPolicy(
      [buildLandscape({ id: 'cncf', title: 'CNCF' }, source, guide)],
      parsePolicy(
        'technology-policy.yaml',
        readExample('technology-policy.yaml'),
      ),
    );
  });

  it('has nothing wrong with it, for the built-in landscape', () => {
    expect(policy.findings).toEqual([]);
  });

  it('shows everything that a policy can say', () => {
    const { decisions, resolved, rings } = policy;
    expect(decisions).toHaveLength(30);
    const subcategories = resolved.map(
      ({ technology: { category, subcategory } }) =>
        `${category}/${subcategory}`,
    );
    expect(new Set(subcategories).size).toBeGreaterThanOrEqual(12);
    expect(new Set(decisions.map(({ ring }) => ring)).size).toBe(rings.length);
    expect(decisions.filter(({ scope }) => scope)).toHaveLength(2);
    expect(decisions.filter(one => one.replacement)).toHaveLength(3);
    expect(
      decisions.filter(({ reviewBy }) => reviewBy && reviewBy < '2026-11-01'),
    ).toHaveLength(2);
    expect(
      decisions
        .map(({ technology }) => technology.title)
        .filter(title => ['Pontoon', 'Kestrel', 'Tidemark'].includes(title)),
    ).toHaveLength(3);
    for (const { owner, rationale } of decisions) {
      expect(owner).toBeDefined();
      expect(rationale).toBeDefined();
    }
  });

  it('names owners and systems that the company has', () => {
    const refs = ['org.yaml', 'systems.yaml']
      .flatMap(name => [...parseAllDocuments(readExample(name))])
      .map(document => document.toJS())
      .map(({ kind, metadata: { namespace = 'default', name } }) =>
        `${kind}:${namespace}/${name}`.toLowerCase(),
      );
    const named = policy.decisions.flatMap(({ owner, scope }) => [
      owner!,
      ...Object.values(scope ?? {}).flat(),
    ]);
    expect(refs).toEqual(expect.arrayContaining(named));
  });
});
