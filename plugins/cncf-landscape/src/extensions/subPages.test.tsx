import {
  createFrontendModule,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../__testUtils__/LandscapeBackend';
import { POLICY } from '../__testUtils__/policyFixture';
import {
  address,
  type PortalOptions,
  renderEntityPage,
  renderTab,
} from '../__testUtils__/renderPortal';
import { technologyEntity } from '../__testUtils__/technologyFixture';

async function tabs(): Promise<(string | null)[]> {
  const list = await screen.findByRole('tablist');
  return within(list)
    .getAllByRole('tab')
    .map(tab => tab.textContent);
}

function renderConfigured(
  path: string,
  extensions: PortalOptions['extensions'],
): void {
  renderTab(path, { extensions });
}

describe('the pages of the tab as extensions', () => {
  it('are turned off one by one, and what led there leads to the tab', async () => {
    renderEntityPage(technologyEntity('kubernetes'), {
      backend: new LandscapeBackend({ policy: POLICY }),
      extensions: [{ 'sub-page:cncf-landscape/approved': false }],
    });
    expect(
      await screen.findByRole('link', {
        name: 'Adopt: the decision on Kubernetes',
      }),
    ).toHaveAttribute('href', '/cncf-landscape?landscape=cncf&item=kubernetes');
  });

  it('have no tab where they are turned off', async () => {
    renderTab('', {
      extensions: [
        { 'sub-page:cncf-landscape/approved': false },
        { 'sub-page:cncf-landscape/whats-new': false },
      ],
    });
    expect(await tabs()).toEqual(['Explore', 'Adoption']);
  });

  it('are renamed in the configuration, in every language', async () => {
    renderTab('', {
      language: 'ko',
      extensions: [
        {
          'sub-page:cncf-landscape/explore': { config: { title: 'Catalogue' } },
        },
      ],
    });
    await waitFor(async () =>
      expect(await tabs()).toEqual([
        'Catalogue',
        '사내 승인',
        '활용 현황',
        '변경 사항',
      ]),
    );
  });

  it('are moved, and links follow', async () => {
    renderConfigured('', [
      {
        'sub-page:cncf-landscape/approved': { config: { path: 'decisions' } },
      },
    ]);
    await userEvent.click(await screen.findByRole('tab', { name: 'Approved' }));
    await waitFor(() =>
      expect(address().path).toBe('/cncf-landscape/decisions'),
    );
    expect(
      await screen.findByRole('textbox', { name: /What should I use for/ }),
    ).toBeVisible();
  });

  it('begin with the first one that is left', async () => {
    renderConfigured('?landscape=cncf', [
      { 'sub-page:cncf-landscape/explore': false },
    ]);
    await waitFor(() =>
      expect(address().path).toBe('/cncf-landscape/approved'),
    );
    expect(address().query).toEqual({ landscape: 'cncf' });
  });

  it('come in the order of the configuration', async () => {
    renderConfigured('', [
      { 'sub-page:cncf-landscape/adoption': {} },
      { 'sub-page:cncf-landscape/explore': {} },
    ]);
    expect(await tabs()).toEqual([
      'Adoption',
      'Explore',
      'Approved',
      'What’s new',
    ]);
  });

  it('are joined by pages of other modules', async () => {
    renderTab('/wiki', {
      features: [
        createFrontendModule({
          pluginId: 'cncf-landscape',
          extensions: [
            SubPageBlueprint.make({
              name: 'wiki',
              params: {
                path: 'wiki',
                title: 'Our wiki',
                loader: async () => <p>What we learned</p>,
              },
            }),
          ],
        }),
      ],
    });
    expect(await screen.findByText('What we learned')).toBeVisible();
    expect(await tabs()).toContain('Our wiki');
  });

  it('lead to a filter where the page of a category is turned off', async () => {
    renderConfigured('?view=map', [
      { 'sub-page:cncf-landscape/category': false },
    ]);
    expect(
      await screen.findByRole('link', { name: 'Provisioning' }),
    ).toHaveAttribute(
      'href',
      '/cncf-landscape?landscape=cncf&category=provisioning',
    );
  });
});

describe('the entry in the navigation', () => {
  const entry = (name: string) =>
    within(screen.getByRole('navigation', { name: 'sidebar nav' })).findByRole(
      'link',
      { name },
    );

  it('is in the reader’s language', async () => {
    renderTab('', { language: 'ko', backend: new LandscapeBackend() });
    await screen.findByRole('tablist');
    expect(await entry('랜드스케이프')).toHaveAttribute(
      'href',
      '/cncf-landscape',
    );
  });

  it('has the title of the configuration where there is one', async () => {
    renderTab('', {
      language: 'ko',
      extensions: [
        { 'page:cncf-landscape': { config: { title: 'Technologies' } } },
      ],
    });
    await screen.findByRole('tablist');
    expect(await entry('Technologies')).toBeVisible();
  });
});
