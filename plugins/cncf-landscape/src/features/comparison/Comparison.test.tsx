import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import { address, renderTab } from '../../__testUtils__/renderPortal';
import { serviceEntity } from '../../__testUtils__/technologyFixture';

function tick(title: string) {
  return screen.getByRole('checkbox', { name: `Compare ${title}` });
}

async function openComparison(query: string) {
  renderTab(query, {
    entities: [serviceEntity('shop', { uses: ['kubernetes'] })],
  });
  const dialog = await screen.findByRole('dialog', { name: 'Comparison' });
  return { dialog, user: userEvent.setup(), within: within(dialog) };
}

describe('what is ticked for the comparison', () => {
  it('is in the URL and in a bar, and is taken back there', async () => {
    renderTab();
    const user = userEvent.setup();
    await screen.findByRole('button', { name: 'Istio' });
    await user.click(tick('Istio'));
    await user.click(tick('Kubernetes'));

    expect(address().query).toEqual({ compare: 'istio,kubernetes' });
    const bar = within(
      screen.getByRole('region', { name: 'Selected for comparison' }),
    );
    expect(
      bar.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('Istio'),
      expect.stringContaining('Kubernetes'),
    ]);

    await user.click(
      bar.getByRole('button', { name: 'Remove Istio from the comparison' }),
    );
    expect(tick('Istio')).not.toBeChecked();
    expect(bar.getByRole('button', { name: 'Compare 1' })).toBeDisabled();

    await user.click(bar.getByRole('button', { name: 'Clear' }));
    expect(address().query).toEqual({});
    expect(
      screen.queryByRole('region', { name: 'Selected for comparison' }),
    ).not.toBeInTheDocument();
  });

  it('is no more than four', async () => {
    renderTab('?compare=istio,kubernetes,prometheus,knative');
    await screen.findByRole('button', { name: 'Istio' });
    expect(tick('vLLM')).toBeDisabled();
    expect(tick('Istio')).toBeEnabled();
    await userEvent.click(tick('Istio'));
    expect(tick('vLLM')).toBeEnabled();
  });

  it.each(['?view=table', '/category/provisioning/security-compliance'])(
    'is ticked at %s as well',
    async path => {
      renderTab(path);
      await screen.findByRole('button', { name: 'Open Policy Agent (OPA)' });
      await userEvent.click(tick('Open Policy Agent (OPA)'));
      expect(address().query.compare).toBe('open-policy-agent');
    },
  );

  it('is ticked in the details, which the map leads to', async () => {
    renderTab('?view=map&item=kubernetes');
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: 'Add to comparison' }),
    );
    expect(address().query).toEqual({
      item: 'kubernetes',
      compare: 'kubernetes',
    });
    expect(
      screen.getByRole('button', { name: 'In the comparison' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  it('goes along to the pages of categories', async () => {
    renderTab('?compare=istio,kubernetes');
    expect(
      await screen.findByRole('link', { name: 'View category: Service Mesh' }),
    ).toHaveAttribute(
      'href',
      '/cncf-landscape/category/orchestration-management/service-mesh?landscape=cncf&compare=istio%2Ckubernetes',
    );
  });

  it('leaves out what the landscape does not have', async () => {
    renderTab('?compare=gone,istio');
    const bar = await screen.findByRole('region', {
      name: 'Selected for comparison',
    });
    expect(within(bar).getAllByRole('listitem')).toHaveLength(1);
  });
});

describe('the comparison', () => {
  it('opens from the bar, and closes by Escape', async () => {
    renderTab('?compare=istio,kubernetes');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Compare 2' }));
    const dialog = await screen.findByRole('dialog', { name: 'Comparison' });
    expect(address().query.compareOpen).toBe('1');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(address().query).toEqual({ compare: 'istio,kubernetes' });
  });

  it('shows side by side how technologies differ', async () => {
    const comparison = await openComparison(
      '?compare=kubernetes,istio&compareOpen=1',
    );
    await comparison.within.findByText('Connects services.');
    const heads = comparison.within.getAllByRole('columnheader');
    expect(heads[0]).toHaveTextContent('Kubernetes');
    expect(heads[1]).toHaveTextContent('Istio');
    const row = (name: string) =>
      comparison.within.getByRole('rowheader', { name }).closest('tr');
    expect(row('What it is')).toHaveTextContent(/as declared.*Connects/);
    expect(row('Problem it solves')).toHaveTextContent(/by hand/);
    expect(row('Features')).toHaveTextContent('Restarts what fails');
    expect(row('Use cases')).toHaveTextContent('Running microservices');
    expect(row('When something else fits better')).toHaveTextContent(
      'One machine is enough',
    );
    expect(row('History')).toHaveTextContent('GraduatedMar 6, 2018');
    expect(row('Audits')).toHaveTextContent('Trail of Bits');
    expect(row('Links')).toHaveTextContent('Documentation');
    await waitFor(() =>
      expect(row('Users here')).toHaveTextContent('Users here10'),
    );
  });

  it('drops a technology, and is gone with the last one', async () => {
    const comparison = await openComparison(
      '?compare=kubernetes,istio&compareOpen=1',
    );
    await comparison.user.click(
      comparison.within.getByRole('button', { name: /Remove Istio/ }),
    );
    expect(comparison.within.getAllByRole('columnheader')).toHaveLength(1);
    await comparison.user.click(
      comparison.within.getByRole('button', { name: /Remove Kubernetes/ }),
    );
    await waitFor(() => expect(comparison.dialog).not.toBeInTheDocument());
    expect(address().query).toEqual({});
  });

  it('says so where the backend does not answer, and tries again', async () => {
    const backend = new LandscapeBackend();
    renderTab('?compare=istio,kubernetes', { backend });
    const button = await screen.findByRole('button', { name: 'Compare 2' });
    backend.failsWith = 500;
    const user = userEvent.setup();
    await user.click(button);
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Comparison' }),
    );
    const retry = await dialog.findByRole('button', { name: 'Try again' });
    backend.failsWith = undefined;
    await user.click(retry);
    expect(await dialog.findByText('Connects services.')).toBeVisible();
  });
});
