import fc from 'fast-check';
import { parseAllDocuments, stringify } from 'yaml';
import { addUses, changeUses, readUses } from './changeUses';

const tracker = { kind: 'Component', name: 'tracker' };

/** The lines of a `catalog-info.yaml` with these lines of metadata beside the name. */
function file(...metadata: string[]): string {
  return [
    '# Who tracks parcels',
    'apiVersion: backstage.io/v1alpha1',
    'kind: Component',
    'metadata:',
    '  name: tracker # never rename it',
    ...metadata,
    'spec:',
    "  type: 'service'",
    '',
  ].join('\n');
}

describe('changeUses', () => {
  it.each([
    [
      'the annotation is there',
      file(
        '  annotations:',
        '    cncf-landscape/uses: helm # ours',
        '    a: b',
      ),
      file(
        '  annotations:',
        '    cncf-landscape/uses: argo, cncf/opa # ours',
        '    a: b',
      ),
    ],
    [
      'it is quoted',
      file('  annotations:', '    "cncf-landscape/uses":   "helm"'),
      file('  annotations:', '    "cncf-landscape/uses":   "argo, cncf/opa"'),
    ],
    [
      'it has a block of lines',
      file(
        '  annotations:',
        '    cncf-landscape/uses: |',
        '      helm',
        '      k8s',
      ),
      file('  annotations:', '    cncf-landscape/uses: argo, cncf/opa'),
    ],
    [
      'it goes over two lines',
      file(
        '  annotations:',
        '    cncf-landscape/uses: helm,',
        '      k8s',
        '    a: b',
      ),
      file(
        '  annotations:',
        '    cncf-landscape/uses: argo, cncf/opa',
        '    a: b',
      ),
    ],
    [
      'it has no value yet',
      file('  annotations:', '    cncf-landscape/uses:', '    a: b'),
      file(
        '  annotations:',
        '    cncf-landscape/uses: argo, cncf/opa',
        '    a: b',
      ),
    ],
    [
      'there are other annotations',
      file(
        '  annotations:',
        '    # Where it runs',
        '    a: b # c',
        '  tags: [x]',
      ),
      file(
        '  annotations:',
        '    # Where it runs',
        '    a: b # c',
        '    cncf-landscape/uses: argo, cncf/opa',
        '  tags: [x]',
      ),
    ],
    [
      'the last of them is a block of lines',
      file('  annotations:', '    a: |-', '      b', '      c', '  tags: [x]'),
      file(
        '  annotations:',
        '    a: |-',
        '      b',
        '      c',
        '    cncf-landscape/uses: argo, cncf/opa',
        '  tags: [x]',
      ),
    ],
    [
      'they are indented by four',
      file('  annotations:', '      a: b'),
      file(
        '  annotations:',
        '      a: b',
        '      cncf-landscape/uses: argo, cncf/opa',
      ),
    ],
    [
      'they are written in braces',
      file('  annotations: { a: b, c: "d" } # e'),
      file(
        '  annotations: { a: b, c: "d", cncf-landscape/uses: "argo, cncf/opa" } # e',
      ),
    ],
    [
      'there are none',
      file('  tags:', '    - x'),
      file(
        '  tags:',
        '    - x',
        '  annotations:',
        '    cncf-landscape/uses: argo, cncf/opa',
      ),
    ],
    [
      'they are an empty map',
      file('  annotations: {} # none', '  tags: [x]'),
      file(
        '  annotations: # none',
        '    cncf-landscape/uses: argo, cncf/opa',
        '  tags: [x]',
      ),
    ],
    [
      'they are nothing',
      file('  annotations:', '  tags: [x]'),
      file(
        '  annotations:',
        '    cncf-landscape/uses: argo, cncf/opa',
        '  tags: [x]',
      ),
    ],
    [
      'a list is given by mistake',
      file('  annotations:', '    cncf-landscape/uses: [helm]'),
      file('  annotations:', '    cncf-landscape/uses: argo, cncf/opa'),
    ],
  ])('sets the names, and nothing else, where %s', (_, before, after) => {
    expect(changeUses(before, tracker, ['argo', 'cncf/opa'])).toBe(after);
  });

  it.each([
    [
      'of a block',
      file(
        '  annotations:',
        '    cncf-landscape/uses: | # see the wiki',
        '      helm',
        '      k8s',
        '    a: b',
      ),
      file(
        '  annotations:',
        '    cncf-landscape/uses: argo, cncf/opa # see the wiki',
        '    a: b',
      ),
    ],
    [
      'between the elements of a list',
      file(
        '  annotations:',
        '    cncf-landscape/uses:',
        '      - helm # packages',
        '      # - flux (not before May)',
        '      - k8s',
        '    a: b',
      ),
      file(
        '  annotations:',
        '    cncf-landscape/uses: argo, cncf/opa',
        '      # packages',
        '      # - flux (not before May)',
        '    a: b',
      ),
    ],
    [
      'in an empty map',
      file(
        '  annotations: {',
        '    # none yet, see the wiki',
        '  }',
        '  tags: [x]',
      ),
      file(
        '  annotations: {',
        '    # none yet, see the wiki',
        '    cncf-landscape/uses: "argo, cncf/opa"',
        '  }',
        '  tags: [x]',
      ),
    ],
    [
      'behind the last pair in braces',
      file('  annotations: {', '    a: b # why', '    # and more', '  }'),
      file(
        '  annotations: {',
        '    a: b,',
        '    cncf-landscape/uses: "argo, cncf/opa" # why',
        '    # and more',
        '  }',
      ),
    ],
    [
      'behind a tab',
      file('  annotations:', '    cncf-landscape/uses: helm\t# ours'),
      file('  annotations:', '    cncf-landscape/uses: argo, cncf/opa\t# ours'),
    ],
    [
      'before a list that is not indented',
      file(
        '  annotations:',
        '    cncf-landscape/uses: # ours',
        '    - helm',
        '    - k8s',
        '    a: b',
      ),
      file(
        '  annotations:',
        '    cncf-landscape/uses: argo, cncf/opa # ours',
        '    a: b',
      ),
    ],
  ])('keeps a comment %s', (_, before, after) => {
    expect(changeUses(before, tracker, ['argo', 'cncf/opa'])).toBe(after);
  });

  it('keeps comments behind the only annotation when that is removed', () => {
    expect(
      changeUses(
        file(
          '  annotations:',
          '    cncf-landscape/uses: helm',
          '    # why',
          '  tags: [x]',
        ),
        tracker,
        [],
      ),
    ).toBe(file('    # why', '  tags: [x]'));
  });

  it('keeps lines of comments in a list that is removed', () => {
    const list = [
      '    cncf-landscape/uses:',
      '      - helm # packages',
      '      # - flux (not before May)',
      '      - k8s',
    ];
    const kept = list[2];
    expect(
      changeUses(file('  annotations:', ...list, '    a: b'), tracker, []),
    ).toBe(file('  annotations:', kept, '    a: b'));
    expect(changeUses(file('  annotations:', ...list), tracker, [])).toBe(
      file(kept),
    );
  });

  it.each([
    ['annotations: {cncf-landscape/uses: helm,}', 'annotations: {}'],
    ['annotations: { cncf-landscape/uses: helm , }', 'annotations: {  }'],
  ])('empties %s', (before, after) => {
    expect(changeUses(file(`  ${before}`), tracker, [])).toBe(
      file(`  ${after}`),
    );
  });

  it('replaces no text that is read from another file', () => {
    const source = file(
      '  annotations:',
      '    cncf-landscape/uses:',
      '      $text: ./uses.txt',
    );
    expect(() => changeUses(source, tracker, ['argo'])).toThrow(
      /is a map, perhaps because it is read from another file; change it there/,
    );
    expect(changeUses(source, tracker, [])).toBe(source);
  });

  describe('in a file in JSON', () => {
    const json = (metadata: object, space?: string | number) =>
      `${JSON.stringify(
        {
          kind: 'Component',
          metadata: { name: 'tracker', ...metadata },
          spec: {},
        },
        null,
        space,
      )}\n`;

    it.each([[undefined], [2], ['\t']])(
      'writes JSON, indented by %j',
      space => {
        for (const metadata of [
          {},
          { annotations: {} },
          { annotations: { a: 'b' } },
          { annotations: { 'cncf-landscape/uses': 'helm', a: 'b' } },
        ]) {
          const source = json(metadata, space);
          const changed = changeUses(source, tracker, ['argo', 'opa']);
          expect(JSON.parse(changed)).toEqual({
            kind: 'Component',
            metadata: {
              name: 'tracker',
              annotations: {
                ...metadata.annotations,
                'cncf-landscape/uses': 'argo, opa',
              },
            },
            spec: {},
          });
          expect(JSON.parse(changeUses(changed, tracker, []))).toBeDefined();
        }
      },
    );
  });

  it('writes into metadata in flow style', () => {
    const source = 'kind: Component\nmetadata: { name: tracker }\n';
    const changed = changeUses(source, tracker, ['argo', 'opa']);
    expect(changed).toBe(
      'kind: Component\nmetadata: { name: tracker, annotations: { cncf-landscape/uses: "argo, opa" } }\n',
    );
    expect(changeUses(changed, tracker, [])).toBe(
      'kind: Component\nmetadata: { name: tracker, annotations: {  } }\n',
    );
  });

  it('keeps Windows line endings', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const source = file('  annotations:', '    a: b', '  tags: [x]');
    expect(changeUses(windows(source), tracker, ['argo'])).toBe(
      windows(changeUses(source, tracker, ['argo'])),
    );
  });

  it('terminates the last line of a file without a final line break', () => {
    expect(
      changeUses('kind: Component\nmetadata:\n  name: tracker', tracker, [
        'argo',
      ]),
    ).toBe(
      'kind: Component\nmetadata:\n  name: tracker\n  annotations:\n    cncf-landscape/uses: argo',
    );
  });

  it('quotes values that would not be strings otherwise', () => {
    const source = file();
    expect(changeUses(source, tracker, ['1'])).toContain('uses: "1"');
    expect(changeUses(source, tracker, ['a: b #c'])).toContain(
      'uses: "a: b #c"',
    );
  });

  it('does not fold many names into lines', () => {
    const names = Array.from({ length: 40 }, (_, i) => `technology-${i}`);
    expect(changeUses(file(), tracker, names)).toContain(
      `    cncf-landscape/uses: ${names.join(', ')}\n`,
    );
  });

  it('lists each technology once, in the given order', () => {
    expect(changeUses(file(), tracker, ['opa', ' argo ', 'opa'])).toContain(
      'uses: opa, argo\n',
    );
  });

  it.each([
    file(
      '  annotations:',
      '    cncf-landscape/uses: |',
      '      opa',
      '      argo',
    ),
    file('  annotations:', '    cncf-landscape/uses: opa,argo'),
  ])('does not change a file that has these names already', source => {
    expect(changeUses(source, tracker, ['opa', 'argo'])).toBe(source);
  });

  describe('without names', () => {
    it.each([
      [
        'takes the annotation out',
        file(
          '  annotations:',
          '    a: b',
          '    cncf-landscape/uses: helm',
          '    # c',
        ),
        file('  annotations:', '    a: b', '    # c'),
      ],
      [
        'takes the annotations out where it was the only one',
        file('  annotations:', '    cncf-landscape/uses: helm', '  tags: [x]'),
        file('  tags: [x]'),
      ],
      [
        'keeps comments where it was the only one',
        file(
          '  annotations:',
          '    # What we run on',
          '    cncf-landscape/uses: helm',
        ),
        file('  annotations: {}', '    # What we run on'),
      ],
      [
        'takes it out of braces',
        file('  annotations: {a: b, cncf-landscape/uses: helm, c: d}'),
        file('  annotations: {a: b, c: d}'),
      ],
      [
        'takes it out of the beginning of braces',
        file('  annotations: {cncf-landscape/uses: helm, c: d}'),
        file('  annotations: {c: d}'),
      ],
      ['leaves a file without it alone', file(), file()],
    ])('%s', (_, before, after) => {
      expect(changeUses(before, tracker, [])).toBe(after);
    });

    it('undoes what it did', () => {
      const source = file('  tags: [x]');
      const changed = changeUses(source, tracker, ['argo']);
      expect(changeUses(changed, tracker, [])).toBe(source);
    });
  });

  describe('in a file of several documents', () => {
    const api = 'kind: API\nmetadata:\n  name: tracker\n  namespace: Parcels\n';
    const source = `---\n# nothing\n---\n${file()}---\n${api}`;

    it('changes the selected one, case-insensitively', () => {
      expect(
        changeUses(
          source,
          { kind: 'api', namespace: 'parcels', name: 'Tracker' },
          ['argo'],
        ),
      ).toBe(`${source}  annotations:\n    cncf-landscape/uses: argo\n`);
    });

    it('changes the first entity by default', () => {
      expect(changeUses(source, undefined, ['argo'])).toBe(
        changeUses(source, tracker, ['argo']),
      );
    });

    it('lists the entities of the file if the selected one is missing', () => {
      expect(() =>
        changeUses(source, { kind: 'API', name: 'tracker' }, ['argo']),
      ).toThrow(
        'The file has no entity api:default/tracker; it has component:default/tracker, api:parcels/tracker',
      );
    });
  });

  it.each(['', '# nothing\n', '- a\n- b\n', 'kind: Component\n', 'just text'])(
    'says that %j has no entity',
    source => {
      expect(() => changeUses(source, undefined, ['argo'])).toThrow(
        'The file has no entity; an entity has a kind and metadata with a name',
      );
    },
  );

  it('reports where a file is not valid YAML', () => {
    expect(() =>
      changeUses('kind: Component\nmetadata: [\n', undefined, ['argo']),
    ).toThrow(/The file is not valid YAML: .* at line 3, column 1/s);
  });

  it.each(['', ' ', 'a, b', 'a\nb'])('rejects the name %j', name => {
    expect(() => changeUses(file(), tracker, [name])).toThrow(
      'is not a technology name',
    );
  });

  it('rejects a change that would affect other parts of the file', () => {
    const source = file(
      '  annotations:',
      '    cncf-landscape/uses: &uses helm',
      '    b: *uses',
    );
    expect(() => changeUses(source, tracker, ['argo'])).toThrow(
      'edit it by hand: cncf-landscape/uses: argo',
    );
  });

  it('changes nothing but the annotation in any file, and can be undone', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('a\nb\n', '#', 'x: y', '\n', '- a', 'k8s, helm'),
    );
    const entity = fc.record(
      {
        kind: fc.constant('Component'),
        metadata: fc.record(
          {
            name: fc.constant('tracker'),
            annotations: fc.dictionary(
              fc.oneof(text, fc.constant('cncf-landscape/uses')),
              text,
              { noNullPrototype: true },
            ),
            tags: fc.array(text),
          },
          { requiredKeys: ['name'], noNullPrototype: true },
        ),
        spec: fc.dictionary(text, text, { noNullPrototype: true }),
      },
      { noNullPrototype: true },
    );
    const form = fc.constantFrom(
      {},
      { collectionStyle: 'flow' as const },
      { indent: 4, defaultStringType: 'QUOTE_SINGLE' as const },
    );
    const names = fc.uniqueArray(fc.constantFrom('argo', 'opa', 'x: y', '1'));
    fc.assert(
      fc.property(entity, form, names, (before, options, uses) => {
        const source = stringify(before, options);
        const changed = changeUses(source, tracker, uses);
        const { annotations = {}, ...metadata } = before.metadata;
        const { 'cncf-landscape/uses': _, ...others } = annotations;
        const [read] = parseAllDocuments(changed) as any[];
        const { annotations: after = {}, ...metadataAfter } =
          read.toJS().metadata;
        const { 'cncf-landscape/uses': written, ...othersAfter } = after;
        expect(metadataAfter).toEqual(metadata);
        expect(othersAfter).toEqual(others);
        expect(
          uses.length ? written : written?.replace(/[,\s]/g, '') || undefined,
        ).toBe(uses.length ? uses.join(', ') : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('addUses', () => {
  it('appends names without duplicates', () => {
    const source = file('  annotations:', '    cncf-landscape/uses: Helm, k8s');
    expect(addUses(source, tracker, ['helm', 'argo', 'K8S', 'opa'])).toBe(
      file('  annotations:', '    cncf-landscape/uses: Helm, k8s, argo, opa'),
    );
  });

  it('adds the annotation if it is missing', () => {
    expect(addUses(file(), undefined, ['argo'])).toBe(
      file('  annotations:', '    cncf-landscape/uses: argo'),
    );
  });

  it('does not change a file if there is nothing to add', () => {
    const source = file('  annotations:', '    cncf-landscape/uses: Helm');
    expect(addUses(source, tracker, ['helm'])).toBe(source);
  });
});

describe('readUses', () => {
  it.each([
    ['kubernetes, Argo,,opa ', ['kubernetes', 'Argo', 'opa']],
    ['|\n      kubernetes\n      opa', ['kubernetes', 'opa']],
    ['[kubernetes, opa]', ['kubernetes', 'opa']],
    ['', []],
    ['1', []],
  ])('reads %j', (written, names) => {
    const source = file(
      '  annotations:',
      `    cncf-landscape/uses: ${written}`,
    );
    expect(readUses(source, tracker)).toEqual(names);
  });

  it('reads nothing without an annotation', () => {
    expect(readUses(file(), undefined)).toEqual([]);
  });
});
