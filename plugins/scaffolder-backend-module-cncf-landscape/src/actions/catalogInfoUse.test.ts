import { readFileSync, writeFileSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { createCatalogInfoUseAction } from './catalogInfoUse';
import { examples } from './catalogInfoUse.examples';

const TRACKER = `# Who tracks parcels
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: tracker # never rename it
  annotations:
    # In order of importance
    cncf-landscape/uses: kubernetes
spec:
  type: 'service'
`;

const TRACKER_API = `---
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: tracker
  namespace: parcels
`;

describe('cncf-landscape:catalog-info:use', () => {
  const workspace = createMockDirectory();
  const action = createCatalogInfoUseAction();

  async function use(input: {
    technologies?: string | (string | string[] | null | undefined)[] | null;
    path?: string;
    entity?: string;
  }) {
    const context = createMockActionContext<any>({
      input: { path: 'catalog-info.yaml', ...input },
      workspacePath: workspace.path,
    });
    await action.handler(context);
    return context;
  }

  const read = (path = 'catalog-info.yaml') =>
    readFileSync(workspace.resolve(path), 'utf8');

  beforeEach(() => {
    workspace.setContent({
      'catalog-info.yaml': TRACKER + TRACKER_API,
      service: { 'catalog-info.yaml': TRACKER },
      'broken.yaml': 'kind: [\n',
    });
  });

  it('adds technologies to the annotation, and preserves everything else', async () => {
    const { output } = await use({ technologies: ['strimzi', 'Kubernetes'] });
    expect(read()).toBe(
      TRACKER.replace('uses: kubernetes', 'uses: kubernetes, strimzi') +
        TRACKER_API,
    );
    expect(output).toHaveBeenCalledWith('technologies', [
      'kubernetes',
      'strimzi',
    ]);
  });

  it('accepts a single technology, the value of a picker without `multiple`', async () => {
    await use({ technologies: 'strimzi' });
    expect(read()).toContain('uses: kubernetes, strimzi\n');
  });

  it('accepts the values of several pickers, each empty, a name or a list', async () => {
    await use({ technologies: ['strimzi', undefined, ['prometheus', 'nats']] });
    expect(read()).toContain('uses: kubernetes, strimzi, prometheus, nats\n');
  });

  it.each([[[]], [''], [['kubernetes']]])(
    'leaves the file alone where there is nothing to add in %j',
    async technologies => {
      await use({ technologies });
      expect(read()).toBe(TRACKER + TRACKER_API);
    },
  );

  it.each([undefined, null, [null], [undefined, '']])(
    'does nothing, and does not fail, where a picker is left blank: %j',
    async technologies => {
      const { output } = await use({ technologies });
      expect(read()).toBe(TRACKER + TRACKER_API);
      expect(output).toHaveBeenCalledWith('technologies', ['kubernetes']);
    },
  );

  it('accepts an input without technologies', () => {
    expect(action.schema?.input).toMatchObject({
      properties: { technologies: expect.anything() },
    });
    expect(action.schema?.input?.required ?? []).not.toContain('technologies');
  });

  it('refuses a file that is not UTF-8, and leaves its bytes as they are', async () => {
    const file = workspace.resolve('catalog-info.yaml');
    const cp949 = Buffer.concat([
      Buffer.from([0x23, 0x20, 0xbf, 0xec, 0xb8, 0xae, 0x0a]),
      Buffer.from(TRACKER),
    ]);
    writeFileSync(file, cp949);
    await expect(use({ technologies: 'strimzi' })).rejects.toThrow(
      'catalog-info.yaml is not UTF-8',
    );
    expect(readFileSync(file)).toEqual(cp949);
  });

  it('keeps a byte order mark', async () => {
    writeFileSync(workspace.resolve('catalog-info.yaml'), `\uFEFF${TRACKER}`);
    await use({ technologies: 'strimzi' });
    expect(read()).toBe(
      `\uFEFF${TRACKER.replace('kubernetes', 'kubernetes, strimzi')}`,
    );
  });

  it('writes into a file elsewhere in the workspace', async () => {
    await use({
      technologies: ['strimzi'],
      path: 'service/catalog-info.yaml',
    });
    expect(read('service/catalog-info.yaml')).toContain('strimzi');
    expect(read()).not.toContain('strimzi');
  });

  it.each(['api:parcels/tracker', 'API:Parcels/Tracker'])(
    'writes into the entity %s of a file with several',
    async entity => {
      await use({ technologies: ['strimzi'], entity });
      expect(read()).toBe(
        `${TRACKER}${TRACKER_API}  annotations:\n    cncf-landscape/uses: strimzi\n`,
      );
    },
  );

  it('treats a plain name as a component in the default namespace', async () => {
    await use({ technologies: ['strimzi'], entity: 'tracker' });
    expect(read()).toContain('uses: kubernetes, strimzi\n');
  });

  it.each(['../outside.yaml', '/etc/passwd', 'service/../../outside.yaml'])(
    'does not leave the workspace for %s',
    async path => {
      await expect(use({ technologies: ['strimzi'], path })).rejects.toThrow(
        'Relative path is not allowed to refer to a directory outside its parent',
      );
    },
  );

  it('does not follow a link out of the workspace', async () => {
    const elsewhere = createMockDirectory({ content: { 'a.yaml': TRACKER } });
    workspace.addContent({
      linked: ctx => ctx.symlink(elsewhere.path),
    });
    await expect(
      use({ technologies: ['strimzi'], path: 'linked/a.yaml' }),
    ).rejects.toThrow('Relative path is not allowed');
    expect(readFileSync(elsewhere.resolve('a.yaml'), 'utf8')).toBe(TRACKER);
  });

  it.each([
    [
      { path: 'catalog.yaml' },
      'The workspace has no file "catalog.yaml": have an earlier step fetch or write it, or name another one in the input "path"',
    ],
    [
      { entity: 'component:default/router' },
      'catalog-info.yaml: The file has no entity component:default/router; it has component:default/tracker, api:parcels/tracker',
    ],
    [
      { entity: '::' },
      'The input "entity" is "::", which is not an entity reference: write it like component:default/name',
    ],
    [
      { technologies: 'kubernetes, helm' },
      'catalog-info.yaml: "kubernetes, helm" is not a technology name',
    ],
    [{ path: 'broken.yaml' }, 'broken.yaml: The file is not valid YAML'],
  ])('says of %j what is wrong', async (input, message) => {
    await expect(use({ technologies: 'strimzi', ...input })).rejects.toThrow(
      message,
    );
    expect(read()).toBe(TRACKER + TRACKER_API);
  });

  it('supports dry runs, and has examples', () => {
    expect(action.supportsDryRun).toBe(true);
    for (const { example } of examples) {
      expect(example).toContain(`action: ${action.id}`);
    }
  });
});
