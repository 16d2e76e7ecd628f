import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ANNOTATION_USES } from 'backstage-plugin-cncf-landscape-common';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import { POLICY } from '../../__testUtils__/policyFixture';
import {
  type PortalOptions,
  renderEntityPage,
} from '../../__testUtils__/renderPortal';
import { serviceEntity } from '../../__testUtils__/technologyFixture';

function shop(annotations: Record<string, string> = {}) {
  return serviceEntity('shop', {
    uses: ['kubernetes', 'open-policy-agent', 'prometheus'],
    metadata: {
      title: 'Shop',
      annotations: {
        'backstage.io/managed-by-location': 'file:/srv/catalog-info.yaml',
        [ANNOTATION_USES]: 'k8s, opa',
        ...annotations,
      },
      tags: ['prometheus'],
    },
  });
}

async function openDialog(entity = shop(), options: PortalOptions = {}) {
  renderEntityPage(entity, options);
  const user = userEvent.setup();
  await user.click(
    await screen.findByRole('button', {
      name: 'Edit the technologies of Shop',
    }),
  );
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Technologies of Shop' }),
  );
  const search = await dialog.findByRole('combobox', {
    name: 'Search technologies to add',
  });
  return { user, dialog, search };
}

type Opened = Awaited<ReturnType<typeof openDialog>>;

function changedLines({ dialog }: Pick<Opened, 'dialog'>): string[] {
  return dialog
    .queryAllByRole('note')
    .map(({ textContent }) => textContent ?? '')
    .filter(text => /^[+-] /.test(text));
}

describe('the dialog that changes which technologies an entity names', () => {
  it('is not offered where the entity comes from no file', async () => {
    renderEntityPage(serviceEntity('shop', { uses: ['kubernetes'] }));
    await screen.findByText('Kubernetes');
    expect(
      screen.queryByRole('button', { name: /^Edit/ }),
    ).not.toBeInTheDocument();
  });

  it('begins with what the annotation names, and with no change', async () => {
    const { dialog } = await openDialog();
    expect(
      await dialog.findByRole('button', { name: 'Remove Kubernetes' }),
    ).toBeVisible();
    expect(
      dialog.getByRole('button', { name: 'Remove Open Policy Agent (OPA)' }),
    ).toBeVisible();
    expect(dialog.getByText('No changes yet.')).toBeVisible();
    expect(
      await dialog.findByText(
        /name these too, and stay as they are: Prometheus/,
      ),
    ).toBeVisible();
    expect(dialog.getByText('Its file: /srv/catalog-info.yaml')).toBeVisible();
  });

  it('finds technologies as the tab does, and shows the exact change of the file', async () => {
    const opened = await openDialog(shop(), {
      backend: new LandscapeBackend({ policy: POLICY }),
    });
    const { user, dialog, search } = opened;
    await user.type(search, 'otel');
    const option = await dialog.findByRole('option', {
      name: /OpenTelemetry/,
    });
    expect(option).toHaveTextContent('Incubating');
    expect(option).toHaveTextContent('Trial');

    await user.click(option);

    expect(search).toHaveValue('');
    expect(changedLines(opened)).toEqual([
      '-     cncf-landscape/uses: k8s, opa',
      '+     cncf-landscape/uses: k8s, opa, opentelemetry',
    ]);
    expect(
      dialog.getByRole('button', { name: 'Copy the annotation' }),
    ).toBeVisible();
  });

  it('works by keyboard alone: the arrows mark, Enter takes, Escape clears and closes', async () => {
    const opened = await openDialog();
    const { user, dialog, search } = opened;
    await user.type(search, 'service');
    const options = await dialog.findAllByRole('option');
    expect(options.length).toBeGreaterThan(1);
    await user.keyboard('{ArrowDown}');
    const second = dialog.getAllByRole('option')[1];
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(search).toHaveAttribute('aria-activedescendant', second.id);
    const name = second.getAttribute('data-technology');

    await user.keyboard('{Enter}');
    expect(changedLines(opened)[1]).toContain(`k8s, opa, ${name}`);

    await user.type(search, 'keda');
    await user.keyboard('{Escape}');
    expect(search).toHaveValue('');
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('does not name a technology twice, whatever it is called in the file', async () => {
    const opened = await openDialog();
    const { user, dialog, search } = opened;
    await dialog.findByRole('button', { name: 'Remove Kubernetes' });
    await user.type(search, 'kubernetes');
    const [option] = await dialog.findAllByRole('option');
    expect(option).toHaveTextContent('named already');
    await user.keyboard('{Enter}');
    expect(changedLines(opened)).toEqual([]);
  });

  it('removes names, and the annotation with the last of them', async () => {
    const opened = await openDialog();
    const { user, dialog } = opened;
    await user.click(
      await dialog.findByRole('button', { name: 'Remove Kubernetes' }),
    );
    expect(changedLines(opened)).toEqual([
      '-     cncf-landscape/uses: k8s, opa',
      '+     cncf-landscape/uses: opa',
    ]);
    await user.click(
      dialog.getByRole('button', { name: 'Remove Open Policy Agent (OPA)' }),
    );
    expect(changedLines(opened)).toContain(
      '-     cncf-landscape/uses: k8s, opa',
    );
    expect(changedLines(opened).join()).not.toContain('+');
  });

  it('offers what may be meant by a name that nobody knows', async () => {
    const opened = await openDialog(shop({ [ANNOTATION_USES]: 'kubernets' }));
    const { user, dialog } = opened;
    expect(
      await dialog.findByText('“kubernets” is not in any landscape.', {
        exact: false,
      }),
    ).toBeVisible();
    await user.click(
      dialog.getByRole('button', { name: 'Use “kubernetes” instead' }),
    );
    expect(changedLines(opened)).toEqual([
      '-     cncf-landscape/uses: kubernets',
      '+     cncf-landscape/uses: kubernetes',
    ]);
  });

  it('only takes a misspelt name away where the technology is named already', async () => {
    const opened = await openDialog(
      shop({ [ANNOTATION_USES]: 'k8s, kubernets' }),
    );
    const { user, dialog } = opened;
    await user.click(
      await dialog.findByRole('button', { name: 'Use “kubernetes” instead' }),
    );
    expect(changedLines(opened)).toEqual([
      '-     cncf-landscape/uses: k8s, kubernets',
      '+     cncf-landscape/uses: k8s',
    ]);
  });

  it('changes a file that is pasted, and nothing else in it', async () => {
    const opened = await openDialog();
    const { user, dialog, search } = opened;
    await user.type(search, 'istio');
    await dialog.findByRole('option', { name: /Istio/ });
    await user.keyboard('{Enter}');
    await user.click(dialog.getByText('The whole file'));
    const file = [
      '# Sells things',
      'apiVersion: backstage.io/v1alpha1',
      'kind: Component',
      'metadata:',
      '  name: shop # never rename it',
      'spec:',
      '  type: service',
      '',
    ].join('\n');
    await user.click(
      dialog.getByRole('textbox', { name: 'Paste catalog-info.yaml here' }),
    );
    await user.paste(file);

    const whole = dialog
      .getAllByRole('group', { name: 'What changes' })
      .at(-1)!;
    expect(whole).toHaveTextContent('name: shop # never rename it');
    expect(whole).toHaveTextContent('+ cncf-landscape/uses: k8s, opa, istio');
    expect(dialog.getByRole('button', { name: 'Copy the file' })).toBeVisible();
  });

  it('says what is wrong with a file that is pasted', async () => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByText('The whole file'));
    await user.click(
      dialog.getByRole('textbox', { name: 'Paste catalog-info.yaml here' }),
    );
    await user.paste('kind: Component\nmetadata: { name: other }\n');
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The file has no entity component:default/shop; it has component:default/other',
    );
  });

  it('keeps all other names where one of hundreds is removed, and takes one more', async () => {
    const names = Array.from({ length: 250 }, (_, i) => `t${i}`);
    const opened = await openDialog(
      shop({ [ANNOTATION_USES]: names.join(', ') }),
    );
    const { user, dialog, search } = opened;
    await user.click(await dialog.findByRole('button', { name: 'Remove t7' }));
    const rest = names.filter(name => name !== 't7').join(', ');
    expect(changedLines(opened)[1]).toBe(`+     cncf-landscape/uses: ${rest}`);
    await user.type(search, 'istio');
    await user.click(await dialog.findByRole('option', { name: /Istio/ }));
    expect(changedLines(opened)[1]).toBe(
      `+     cncf-landscape/uses: ${rest}, istio`,
    );
    expect(
      dialog.getByText('249 of its names are not in any landscape'),
    ).toBeVisible();
  }, 60_000);

  it.each(['null', 'true', '1', '~'])(
    'opens for an entity that is called %s',
    async name => {
      const entity = shop();
      const opened = await openDialog({
        ...entity,
        metadata: { ...entity.metadata, name },
      });
      const { user, dialog, search } = opened;
      await user.type(search, 'istio');
      await user.click(await dialog.findByRole('option', { name: /Istio/ }));
      expect(changedLines(opened)).toEqual([
        '-     cncf-landscape/uses: k8s, opa',
        '+     cncf-landscape/uses: k8s, opa, istio',
      ]);
    },
  );

  it('leads to where the file can be edited', async () => {
    const { dialog } = await openDialog(
      shop({ 'backstage.io/edit-url': 'https://git.example/edit/a.yaml' }),
    );
    expect(
      dialog.getByRole('link', { name: /Open the file to edit it/ }),
    ).toHaveAttribute('href', 'https://git.example/edit/a.yaml');
  });

  it('speaks Korean', async () => {
    renderEntityPage(shop(), { language: 'ko' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Shop의 기술 편집' }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Shop의 기술' }),
    ).toBeVisible();
    expect(await screen.findByText('아직 바뀐 내용이 없습니다.')).toBeVisible();
  });
});
