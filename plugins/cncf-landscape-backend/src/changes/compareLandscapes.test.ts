import { buildLandscape } from '../model/buildLandscape';
import {
  describeOnRealLandscape,
  realText,
} from '../__testUtils__/landscapeData';
import { landscapeOf } from '../__testUtils__/landscapeYaml';
import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { compareLandscapes, renamesIn } from './compareLandscapes';

const guide = {
  landscape: { groups: [], categories: [] },
  names: new Map(),
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

function landscapeOfText(text: string) {
  const source = parseSourceFiles({ landscape: { name: 'f.yml', text } });
  return buildLandscape({ id: 'x', title: 'X' }, source, guide);
}

/** A landscape with these items in its subcategory `A / B`, and those in `C / D`. */
function landscape(items: unknown[], elsewhere: unknown[] = []) {
  return landscapeOfText(
    landscapeOf([
      { name: 'A', subcategories: [{ name: 'B', items }] },
      { name: 'C', subcategories: [{ name: 'D', items: elsewhere }] },
    ]),
  );
}

const found = (
  before: ReturnType<typeof landscape>,
  after: ReturnType<typeof landscape>,
) =>
  compareLandscapes(before, after).map(({ type, name, before: was }) =>
    was ? [type, name, was] : [type, name],
  );

describe('compareLandscapes', () => {
  it('finds nothing between equal landscapes, in any order', () => {
    expect(
      found(
        landscape([{ name: 'X' }, { name: 'Y' }]),
        landscape([{ name: 'Y' }, { name: 'X' }]),
      ),
    ).toEqual([]);
  });

  it('finds added and removed technologies', () => {
    expect(
      compareLandscapes(
        landscape([{ name: 'X' }, { name: 'Old' }]),
        landscape([{ name: 'X' }, { name: 'New', project: 'sandbox' }]),
      ),
    ).toEqual([
      {
        type: 'removed',
        name: 'old',
        title: 'Old',
        category: 'a',
        subcategory: 'b',
      },
      {
        type: 'added',
        name: 'new',
        title: 'New',
        maturity: 'sandbox',
        category: 'a',
        subcategory: 'b',
      },
    ]);
  });

  it.each([
    [undefined, 'sandbox', 'promoted'],
    ['sandbox', 'incubating', 'promoted'],
    ['incubating', 'graduated', 'promoted'],
    ['sandbox', 'graduated', 'promoted'],
    ['sandbox', 'incubation', 'promoted'],
    ['graduated', 'archived', 'archived'],
    ['incubation', 'emeritus', 'archived'],
    ['graduated', 'incubating', 'reclassified'],
    ['archived', 'sandbox', 'reclassified'],
    ['sig', 'active', 'reclassified'],
    ['sandbox', undefined, 'reclassified'],
  ])('calls %s → %s %s', (before, after, type) => {
    expect(
      found(
        landscape([{ name: 'X', project: before }]),
        landscape([{ name: 'X', project: after }]),
      ),
    ).toEqual([[type, 'x', { maturity: before }]]);
  });

  it('finds moves to another category', () => {
    expect(
      found(landscape([{ name: 'X' }]), landscape([], [{ name: 'X' }])),
    ).toEqual([['moved', 'x', { category: 'a', subcategory: 'b' }]]);
  });

  it('finds several changes of one technology', () => {
    const repo_url = 'https://github.com/o/r';
    expect(
      found(
        landscape([{ name: 'X', repo_url, project: 'sandbox' }]),
        landscape([], [{ name: 'Y', repo_url, project: 'graduated' }]),
      ),
    ).toEqual([
      ['renamed', 'y', { name: 'x', title: 'X' }],
      ['promoted', 'y', { maturity: 'sandbox' }],
      ['moved', 'y', { category: 'a', subcategory: 'b' }],
    ]);
  });

  describe('recognizes renames', () => {
    it.each([
      [
        'by its repository, however it is written',
        { repo_url: 'https://github.com/O/r' },
        { repo_url: 'http://github.com/o/r.git' },
      ],
      [
        'by an alias such as lfx_slug',
        { extra: { lfx_slug: 'slug' } },
        { extra: { lfx_slug: 'SLUG' } },
      ],
    ])('%s', (_, before, after) => {
      const changes = compareLandscapes(
        landscape([{ name: 'Before', ...before }]),
        landscape([{ name: 'After', ...after }]),
      );
      expect(changes.map(({ type }) => type)).toEqual(['renamed']);
      expect(renamesIn(changes)).toEqual(new Map([['before', 'after']]));
    });

    it('by its title, if the naming rule assigns it another name', () => {
      const twice = landscape([{ name: 'X' }], [{ name: 'X' }]);
      const changes = compareLandscapes(twice, landscape([], [{ name: 'X' }]));
      expect(changes.map(({ type }) => type)).toEqual(['removed', 'renamed']);
      expect(renamesIn(changes)).toEqual(new Map([['x-d', 'x']]));
      const project = compareLandscapes(
        landscape([{ name: 'X (Y)' }]),
        landscape([{ name: 'X (Y)', project: 'sandbox' }]),
      );
      expect(renamesIn(project)).toEqual(new Map([['x-y', 'x']]));
    });

    it('but not a change of the title alone', () => {
      const changes = compareLandscapes(
        landscape([{ name: 'K Serve' }]),
        landscape([{ name: 'k-serve' }]),
      );
      expect(changes.map(({ before }) => before)).toEqual([
        { title: 'K Serve' },
      ]);
      expect(renamesIn(changes)).toEqual(new Map());
    });

    it('but not if several added or removed technologies share an identifier, nor by a parenthesis', () => {
      const repo_url = 'https://github.com/o/r';
      expect(
        found(
          landscape([{ name: 'X', repo_url }]),
          landscape([
            { name: 'Y', repo_url },
            { name: 'Z', repo_url },
          ]),
        ).map(([type]) => type),
      ).toEqual(['removed', 'added', 'added']);
      expect(
        found(
          landscape([{ name: 'X (member)' }]),
          landscape([{ name: 'Y (member)' }]),
        ).map(([type]) => type),
      ).toEqual(['removed', 'added']);
    });
  });
});

describeOnRealLandscape('compareLandscapes on two real years', folder => {
  const read = (file: string) => landscapeOfText(realText(folder, file));
  const in2024 = read('history/landscape-2024-09-25.yml');
  const in2025 = read('history/landscape-2025-09-25.yml');
  const in2026 = read('landscape.yml');
  const inBothYears = compareLandscapes(in2024, in2026);
  const named = (type: string, where: (change: any) => boolean = () => true) =>
    inBothYears
      .filter(change => change.type === type && where(change))
      .map(({ name }) => name)
      .sort();

  it.each([
    ['the first', in2024, in2025],
    ['the second', in2025, in2026],
    ['both', in2024, in2026],
  ])('accounts for every added or removed item in %s', (_, before, after) => {
    const changes = compareLandscapes(before, after);
    const count = (type: string) =>
      changes.filter(change => change.type === type).length;
    expect(before.technologies.length + count('added') - count('removed')).toBe(
      after.technologies.length,
    );
  });

  it('counts changes by type', () => {
    const counts: Record<string, number> = {};
    for (const { type } of inBothYears) {
      counts[type] = (counts[type] ?? 0) + 1;
    }
    expect(counts).toEqual({
      promoted: 41,
      archived: 19,
      reclassified: 1,
      moved: 144,
      renamed: 31,
      removed: 518,
      added: 581,
    });
  });

  it('lists graduations', () => {
    expect(named('promoted', c => c.maturity === 'graduated')).toEqual([
      'buildpacks',
      'cert-manager',
      'crossplane',
      'cubefs',
      'dapr',
      'dragonfly',
      'in-toto',
      'knative',
      'kubeedge',
      'kubeflow',
      'kyverno',
      'opentelemetry',
    ]);
  });

  it('lists renames', () => {
    const renames = renamesIn(inBothYears);
    expect(Object.fromEntries(renames)).toEqual(
      expect.objectContaining({
        metal3: 'metal3-io',
        notary: 'notary-project',
        'tekton-pipelines': 'tekton',
      }),
    );
    expect(named('archived')).toEqual(
      expect.arrayContaining(['keptn', 'krustlet', 'pravega', 'skooner']),
    );
    expect(named('reclassified')).toEqual(['openebs']);
  });
});
