import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import {
  address,
  renderTab,
  shownTechnologies,
} from '../../__testUtils__/renderPortal';
import { serviceEntity } from '../../__testUtils__/technologyFixture';

/** The page below the header and beside the sidebar, which have links called Landscape too. */
function page() {
  return within(screen.getAllByRole('article')[0]);
}

describe("a category's page", () => {
  it('says what the category is about, then shows its subcategories', async () => {
    renderTab('/category/provisioning');

    expect(
      await screen.findByRole('heading', { name: 'Provisioning', level: 2 }),
    ).toBeVisible();
    expect(
      await screen.findByText('Tools that lay the foundation of a platform.'),
    ).toBeVisible();
    const security = within(
      screen.getByRole('region', { name: 'Security & Compliance' }),
    );
    expect(
      security.getByRole('link', { name: 'Security & Compliance' }),
    ).toHaveAttribute(
      'href',
      '/cncf-landscape/category/provisioning/security-compliance?landscape=cncf',
    );
    expect(
      security.getByText(/Checks policies and finds threats/),
    ).toBeVisible();
    expect(shownTechnologies().sort()).toEqual(['falco', 'open-policy-agent']);
  });

  it('opens details over it', async () => {
    renderTab('/category/provisioning');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Falco' }));

    const dialog = await screen.findByRole('dialog', {
      name: 'Details of Falco',
    });
    expect(address()).toEqual({
      path: '/cncf-landscape/category/provisioning',
      query: { item: 'falco' },
    });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeVisible());
    expect(
      screen.getByRole('heading', { name: 'Provisioning', level: 2 }),
    ).toBeVisible();
  });

  it('says so where the landscape has no such category, and leads back', async () => {
    renderTab('/category/basket-weaving');
    expect(
      await screen.findByText('There is no such category in this landscape'),
    ).toBeVisible();
    await userEvent.click(page().getByRole('link', { name: 'Landscape' }));
    expect(
      await screen.findByRole('button', { name: 'Kubernetes' }),
    ).toBeVisible();
  });
});

describe("a subcategory's page", () => {
  it('says what this kind of tool is for, what to ask, and how its projects differ', async () => {
    renderTab('/category/provisioning/security-compliance');

    expect(
      await screen.findByText('Checks policies and finds threats.'),
    ).toHaveTextContent('What it is for');
    expect(
      screen.getByText('When do the rules have to be checked?'),
    ).toHaveTextContent('Ask before you choose');
    expect(screen.getByText(/Falco watches at run time/)).toHaveTextContent(
      'How the projects differ',
    );
    expect(
      screen.getByRole('heading', { name: 'Security & Compliance', level: 2 }),
    ).toBeVisible();
  });

  it('compares its projects in a table', async () => {
    renderTab('/category/provisioning/security-compliance', {
      entities: [serviceEntity('shop', { uses: ['open-policy-agent'] })],
    });
    const table = within(
      await screen.findByRole('table', {
        name: 'Projects compared: Security & Compliance',
      }),
    );
    const opa = within(
      await table.findByRole('row', { name: /Open Policy Agent/ }),
    );
    for (const text of [
      'Graduated',
      'since Jan 29, 2021',
      'Rules are scattered over every service.',
      'Rules that need no engine',
      'Aug 1, 2018',
    ]) {
      expect(await opa.findByText(text)).toBeVisible();
    }
    expect(await opa.findByRole('cell', { name: '1' })).toBeVisible();

    await userEvent.click(
      opa.getByRole('button', { name: 'Open Policy Agent (OPA)' }),
    );
    expect(address().query).toEqual({ item: 'open-policy-agent' });
  });

  it('has no table for a single project', async () => {
    renderTab('/category/serverless/framework');
    await screen.findByRole('button', { name: 'Knative' });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('requests no technology by itself', async () => {
    const backend = new LandscapeBackend();
    renderTab('/category/provisioning/security-compliance', { backend });
    await screen.findByText('since Jan 29, 2021');
    expect(backend.asked.filter(path => /technologies/.test(path))).toEqual([]);
  });

  it('shows projects first, then the others, and what is listed here too', async () => {
    renderTab('/category/observability-and-analysis/observability');
    await screen.findByRole('heading', { name: 'Other items' });
    expect(shownTechnologies().at(-1)).toBe('prometheus-consulting');
    expect(shownTechnologies()).toContain('falco');
    expect(shownTechnologies()).not.toContain('kubernetes');
  });

  it('leads back to the category and to the landscape', async () => {
    renderTab('/category/provisioning/security-compliance');
    await screen.findByRole('heading', { name: 'Security & Compliance' });
    expect(page().getByRole('link', { name: 'Provisioning' })).toHaveAttribute(
      'href',
      '/cncf-landscape/category/provisioning?landscape=cncf',
    );
    expect(page().getByRole('link', { name: 'Landscape' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/cncf-landscape(\?.*)?$/),
    );
  });

  it('is not found where its category does not have it', async () => {
    renderTab('/category/provisioning/service-mesh');
    expect(
      await screen.findByText('There is no such category in this landscape'),
    ).toBeVisible();
  });
});
