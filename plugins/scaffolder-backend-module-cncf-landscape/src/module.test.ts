import { startTestBackend } from '@backstage/backend-test-utils';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import scaffolderModule from '.';

describe('the scaffolder module', () => {
  it('adds the action to software templates', async () => {
    const addActions = jest.fn();
    const backend = await startTestBackend({
      extensionPoints: [[scaffolderActionsExtensionPoint, { addActions }]],
      features: [scaffolderModule],
    });
    expect(addActions.mock.calls.flat()).toMatchObject([
      { id: 'cncf-landscape:catalog-info:use', supportsDryRun: true },
    ]);
    await backend.stop();
  });
});
