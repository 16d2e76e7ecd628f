import { TechnologyIndex } from '../names';
import { resolveUses } from './resolveUses';

function technology(name: string, aliases: string[] = []) {
  return { name, title: name, maturity: 'graduated', aliases };
}

const kubernetes = technology('kubernetes', ['k8s']);
const cncfOnnx = technology('onnx');
const lfaiOnnx = technology('onnx');
const pytorch = technology('pytorch');
const indexes = new Map([
  ['cncf', new TechnologyIndex([kubernetes, cncfOnnx])],
  ['lfai', new TechnologyIndex([lfaiOnnx, pytorch])],
]);

describe('resolveUses', () => {
  it('finds a technology once, and tells every place that names it', () => {
    expect(
      resolveUses(
        [
          { name: 'k8s', source: 'annotation' },
          { name: 'Kubernetes', source: 'annotation' },
          { name: 'kubernetes', source: 'tag' },
          { name: 'kubernetes', landscape: 'cncf', source: 'dependsOn' },
        ],
        indexes,
      ),
    ).toEqual({
      uses: [
        {
          landscape: 'cncf',
          technology: kubernetes,
          sources: ['annotation', 'tag', 'dependsOn'],
        },
      ],
      unknown: [],
    });
  });

  it('looks a name up in the landscape that is given with it, else in all of them in order', () => {
    const { uses } = resolveUses(
      [
        { name: 'onnx', source: 'annotation' },
        { name: 'onnx', landscape: 'lfai', source: 'annotation' },
        { name: 'pytorch', source: 'annotation' },
      ],
      indexes,
    );
    expect(
      uses.map(({ landscape, technology: found }) => [landscape, found]),
    ).toEqual([
      ['cncf', cncfOnnx],
      ['lfai', lfaiOnnx],
      ['lfai', pytorch],
    ]);
  });

  it('tells the nearest technology for a name that nobody knows', () => {
    const given = { name: 'kubernets', source: 'annotation' as const };
    expect(resolveUses([given], indexes).unknown).toEqual([
      { given, nearest: { landscape: 'cncf', technology: kubernetes } },
    ]);
  });

  it('looks for the nearest one in the given landscape only', () => {
    const given = {
      name: 'kubernets',
      landscape: 'lfai',
      source: 'annotation' as const,
    };
    expect(resolveUses([given], indexes).unknown).toEqual([
      { given, nearest: undefined },
    ]);
  });

  it('looks for the nearest one only when it is asked for', () => {
    const index = new TechnologyIndex([kubernetes]);
    const nearest = jest.spyOn(index, 'nearest');
    const { unknown } = resolveUses(
      [{ name: 'kubernets', source: 'annotation' }],
      new Map([['cncf', index]]),
    );
    expect(nearest).not.toHaveBeenCalled();
    expect(unknown[0].nearest?.technology).toBe(kubernetes);
  });

  it('says that a use is inferred only where the entity does not state it', () => {
    const { uses, unknown } = resolveUses(
      [
        { name: 'k8s', source: 'tag' },
        { name: 'kubernetes', source: 'inferred' },
        { name: 'pytorch', source: 'inferred' },
        { name: 'argo', source: 'inferred' },
      ],
      indexes,
    );
    expect(
      uses.map(({ technology: { name }, sources }) => [name, sources]),
    ).toEqual([
      ['kubernetes', ['tag']],
      ['pytorch', ['inferred']],
    ]);
    expect(unknown).toEqual([]);
  });

  it('takes a tag that matches nothing for a tag like any other', () => {
    expect(
      resolveUses([{ name: 'kubernets', source: 'tag' }], indexes),
    ).toEqual({ uses: [], unknown: [] });
  });

  it('finds nothing where there is no landscape', () => {
    const { uses, unknown } = resolveUses(
      [{ name: 'kubernetes', source: 'annotation' }],
      new Map(),
    );
    expect(uses).toEqual([]);
    expect(unknown).toHaveLength(1);
  });
});
