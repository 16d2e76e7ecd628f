import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  serviceEntity,
  technologyEntity,
} from '../__testUtils__/technologyFixture';
import { renderOldPortal } from '../__testUtils__/renderOldPortal';
import { cncfLandscapePlugin } from '../legacy';

describe('the tab in an app of the old frontend system', () => {
  it('has a header, its sub-pages as tabs, and the landscape', async () => {
    renderOldPortal('/cncf-landscape?view=cards');

    expect(
      await screen.findByRole('button', { name: 'Kubernetes' }),
    ).toBeVisible();
    expect(
      screen.getByRole('heading', { level: 1, name: 'Landscape' }),
    ).toBeVisible();
    const tabs = within(screen.getByRole('tablist', { name: 'tabs' }));
    expect(
      tabs.getAllByRole('tab').map(tab => tab.getAttribute('href')),
    ).toEqual([
      '/cncf-landscape',
      '/cncf-landscape/approved',
      '/cncf-landscape/adoption',
      '/cncf-landscape/whats-new',
    ]);
    expect(tabs.getByRole('tab', { selected: true })).toHaveAttribute(
      'href',
      '/cncf-landscape',
    );
  });

  it('opens a technology, with a link to its page in the catalog', async () => {
    renderOldPortal('/cncf-landscape?view=cards&item=kubernetes', {
      entities: [technologyEntity('kubernetes')],
    });
    const details = within(
      await screen.findByRole('dialog', { name: 'Details of Kubernetes' }),
    );
    expect(
      await details.findByText('Placing containers by hand does not scale.'),
    ).toBeVisible();
    expect(
      (await details.findByText('Open in catalog')).closest('a'),
    ).toHaveAttribute('href', '/catalog/cncf/resource/kubernetes');
  });

  it('leads to a category and from there to another tab', async () => {
    renderOldPortal('/cncf-landscape/category/provisioning');
    expect(
      await screen.findByRole('heading', { name: 'Provisioning' }),
    ).toBeVisible();

    await userEvent.click(screen.getAllByRole('tab')[1]);
    expect(screen.getByRole('tab', { selected: true })).toHaveAttribute(
      'href',
      '/cncf-landscape/approved',
    );
  });

  it('speaks Korean where the app has that language', async () => {
    renderOldPortal('/cncf-landscape', { language: 'ko' });
    expect(
      await screen.findByRole('searchbox', { name: '기술 검색' }),
    ).toBeVisible();
  });
});

describe('the entity cards in an app of the old frontend system', () => {
  it('say on the page of a technology what it is and who uses it', async () => {
    renderOldPortal('/catalog/cncf/resource/kubernetes', {
      entities: [
        technologyEntity('kubernetes'),
        serviceEntity('checkout', { uses: ['kubernetes'] }),
      ],
    });
    expect(
      await screen.findByText('Runs containers on many machines, as declared.'),
    ).toBeVisible();
    expect(screen.getByText('Open in landscape').closest('a')).toHaveAttribute(
      'href',
      '/cncf-landscape?landscape=cncf&item=kubernetes',
    );
    expect(
      await screen.findByRole('link', { name: /checkout/ }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
  });

  it('say on the page of a service what it uses', async () => {
    renderOldPortal('/catalog/default/component/checkout', {
      entities: [serviceEntity('checkout', { uses: ['kubernetes'] })],
    });
    expect(
      await screen.findByRole('link', { name: 'Kubernetes' }),
    ).toBeVisible();
    expect(screen.queryByText('About this technology')).not.toBeInTheDocument();
  });

  it('say on the page of a system what its services use', async () => {
    renderOldPortal('/catalog/default/system/shop', {
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'System',
          metadata: { namespace: 'default', name: 'shop' },
          spec: {},
        },
        serviceEntity('cart', {
          uses: ['kubernetes'],
          system: 'system:default/shop',
        }),
      ],
    });
    expect(
      await screen.findByRole('button', { name: 'Kubernetes: Used by 1' }),
    ).toBeVisible();
  });
});

describe('the plugin in an app of the old frontend system', () => {
  it('has the same id and routes as in the new one', () => {
    expect(cncfLandscapePlugin.getId()).toBe('cncf-landscape');
    expect(Object.keys(cncfLandscapePlugin.routes)).toEqual([
      'root',
      'category',
      'subcategory',
      'approved',
      'adoption',
      'whatsNew',
    ]);
  });
});
