import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import fc from 'fast-check';
import { assignTechnologyNames, type NamedItem } from './assignTechnologyNames';
import { wantedTechnologyName } from './technologyName';

function item(title: string, values: Partial<NamedItem> = {}): NamedItem {
  return {
    title,
    category: 'Runtime',
    subcategory: 'Container Runtime',
    project: false,
    ...values,
  };
}

describe('assignTechnologyNames', () => {
  it('gives an item the slug of its name', () => {
    expect(
      assignTechnologyNames([
        item('Kubernetes', { project: true }),
        item('Open Policy Agent (OPA)', { project: true }),
        item('Upbound (member)'),
      ]),
    ).toEqual(['kubernetes', 'open-policy-agent', 'upbound-member']);
  });

  it('gives a contested name to the project, whatever the order', () => {
    const product = item('Falco', { subcategory: 'Certified' });
    const project = item('Falco', { project: true, subcategory: 'Security' });
    expect(assignTechnologyNames([product, project])).toEqual([
      'falco-certified',
      'falco',
    ]);
    expect(assignTechnologyNames([project, product])).toEqual([
      'falco',
      'falco-certified',
    ]);
  });

  it('gives it to the older one of two projects', () => {
    const younger = item('Flux', { project: true, accepted: '2022-01-01' });
    const older = item('flux', {
      project: true,
      accepted: '2019-01-01',
      subcategory: 'Continuous Delivery',
    });
    expect(assignTechnologyNames([younger, older])).toEqual([
      'flux-container-runtime',
      'flux',
    ]);
  });

  it('gives it to nobody if no project claims it', () => {
    expect(
      assignTechnologyNames([
        item('openGauss', { subcategory: 'Database' }),
        item('OpenGauss', { subcategory: 'Platform' }),
      ]),
    ).toEqual(['opengauss-database', 'opengauss-platform']);
  });

  it('distinguishes items of one subcategory by a hash', () => {
    const names = assignTechnologyNames([item('C'), item('C++')]);
    expect(names).toEqual([
      expect.stringMatching(/^c-[0-9a-f]{8}$/),
      expect.stringMatching(/^c-[0-9a-f]{8}$/),
    ]);
    expect(new Set(names).size).toBe(2);
  });

  it('names an item without ASCII letters after its subcategory', () => {
    expect(assignTechnologyNames([item('쿠버네티스')])).toEqual([
      'container-runtime',
    ]);
  });

  describe('for any landscape', () => {
    // Few words and separators, so that names clash often.
    const word = fc.constantFrom(
      'C',
      'Go',
      'go',
      'Flux',
      'OPA',
      'Storage',
      '파',
      '',
    );
    const separator = fc.constantFrom(' ', '-', '+', ' (', ')');
    const title = fc
      .array(fc.oneof(word, separator), { minLength: 1, maxLength: 5 })
      .map(parts => parts.join(''));
    const anyItem: fc.Arbitrary<NamedItem> = fc.record({
      title: fc.oneof(
        { weight: 9, arbitrary: title },
        {
          weight: 1,
          arbitrary: fc.string({ unit: 'grapheme', maxLength: 90 }),
        },
      ),
      category: fc.constantFrom('Runtime', 'Provisioning'),
      subcategory: fc.constantFrom('Storage', 'Go', 'Key & Secret', '저장'),
      project: fc.boolean(),
      accepted: fc.constantFrom(undefined, '2019-01-01', '2022-01-01'),
    });
    const place = ({ category, subcategory, title: name }: NamedItem) =>
      `${category}/${subcategory}/${name}`;
    const landscape = fc.uniqueArray(anyItem, {
      selector: place,
      maxLength: 25,
    });

    it('the catalog accepts every name', () => {
      fc.assert(
        fc.property(landscape, items => {
          for (const name of assignTechnologyNames(items)) {
            expect(KubernetesValidatorFunctions.isValidObjectName(name)).toBe(
              true,
            );
            expect(name).toBe(name.toLowerCase());
          }
        }),
      );
    });

    it('no two items have one name', () => {
      fc.assert(
        fc.property(landscape, items => {
          expect(new Set(assignTechnologyNames(items)).size).toBe(items.length);
        }),
      );
    });

    it('names do not depend on the order of the items', () => {
      const shuffled = landscape.chain(items =>
        fc.tuple(
          fc.constant(items),
          fc.shuffledSubarray(items, {
            minLength: items.length,
            maxLength: items.length,
          }),
        ),
      );
      fc.assert(
        fc.property(shuffled, ([items, otherOrder]) => {
          const names = new Map(
            assignTechnologyNames(items).map((name, i) => [items[i], name]),
          );
          expect(assignTechnologyNames(otherOrder)).toEqual(
            otherOrder.map(each => names.get(each)),
          );
        }),
      );
    });

    it('adding an item that is not a project renames no project', () => {
      fc.assert(
        fc.property(landscape, anyItem, (items, added) => {
          fc.pre(!items.some(each => place(each) === place(added)));
          const before = assignTechnologyNames(items);
          const after = assignTechnologyNames([
            ...items,
            { ...added, project: false },
          ]);
          const renamed = items.filter(
            (each, i) => each.project && after[i] !== before[i],
          );
          expect(renamed).toEqual([]);
        }),
        { numRuns: 500 },
      );
    });

    it('adding a project renames no older project with the name that it claims', () => {
      fc.assert(
        fc.property(landscape, anyItem, (items, added) => {
          fc.pre(!items.some(each => place(each) === place(added)));
          const newcomer = { ...added, project: true, accepted: '2026-01-01' };
          const before = assignTechnologyNames(items);
          const after = assignTechnologyNames([...items, newcomer]);
          const renamed = items.filter(
            (each, i) =>
              each.project &&
              each.accepted &&
              before[i] === wantedTechnologyName(each) &&
              after[i] !== before[i],
          );
          expect(renamed).toEqual([]);
        }),
        { numRuns: 500 },
      );
    });
  });
});
