import { createFrontendModule } from '@backstage/frontend-plugin-api';
import homePlugin from '@backstage/plugin-home/alpha';
import { HomePageLayoutBlueprint } from '@backstage/plugin-home-react/alpha';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import { POLICY } from '../../__testUtils__/policyFixture';
import {
  type PortalOptions,
  address,
  renderPath,
} from '../../__testUtils__/renderPortal';
import { serviceEntity } from '../../__testUtils__/technologyFixture';

/** A home page without the usual grid, which shows nothing where nothing has a size. */
const plainHome = createFrontendModule({
  pluginId: 'home',
  extensions: [
    HomePageLayoutBlueprint.make({
      params: {
        loader:
          async () =>
          ({ widgets }) =>
            (
              <>
                {widgets
                  .filter(({ name }) => name?.startsWith('CncfLandscape'))
                  .map(({ name, component }) => (
                    <div key={name}>{component}</div>
                  ))}
              </>
            ),
      },
    }),
  ],
});

/** The home page with the two widgets, for somebody who is in the team `payments`. */
function renderHome(options: PortalOptions = {}): void {
  renderPath('/home', {
    features: [homePlugin, plainHome],
    identity: {
      userEntityRef: 'user:default/kim',
      ownershipEntityRefs: ['user:default/kim', 'group:default/payments'],
    },
    ...options,
  });
}

describe('“What should I use for …?” on the home page', () => {
  it('answers with what the company approved, and opens it on the tab', async () => {
    renderHome({ backend: new LandscapeBackend({ policy: POLICY }) });
    await userEvent.type(
      await screen.findByRole('textbox', { name: /What should I use for/ }),
      'run containers',
    );
    const approved = await screen.findByRole('region', { name: 'Approved' });
    await userEvent.click(
      within(approved).getByRole('button', { name: 'Kubernetes' }),
    );
    await waitFor(() =>
      expect(address()).toEqual({
        path: '/cncf-landscape',
        query: { landscape: 'cncf', item: 'kubernetes' },
      }),
    );
  });
});

describe('“My teams’ technologies” on the home page', () => {
  it('lists what the reader’s teams use, with what is advised against first', async () => {
    renderHome({
      backend: new LandscapeBackend({ policy: POLICY }),
      entities: [
        serviceEntity('cart', { uses: ['kubernetes', 'open-service-mesh'] }),
        serviceEntity('shop', { uses: ['kubernetes'] }),
        serviceEntity('other', {
          uses: ['prometheus'],
          owner: 'group:default/others',
        }),
      ],
    });
    const kubernetes = await screen.findByRole('link', { name: 'Kubernetes' });
    const rows = [
      ...kubernetes.closest('ul')!.querySelectorAll('[data-technology]'),
    ];
    expect(rows.map(row => row.getAttribute('data-technology'))).toEqual([
      'open-service-mesh',
      'kubernetes',
    ]);
    expect(within(rows[1] as HTMLElement).getByText('Used by 2')).toBeVisible();
  });

  it('says so where the reader is in no team', async () => {
    renderHome({
      identity: {
        userEntityRef: 'user:default/kim',
        ownershipEntityRefs: ['user:default/kim'],
      },
    });
    expect(
      await screen.findByText('The catalog lists no team of yours.'),
    ).toBeVisible();
  });

  it('speaks Korean, title and all', async () => {
    renderHome({
      language: 'ko',
      identity: {
        userEntityRef: 'user:default/kim',
        ownershipEntityRefs: [],
      },
    });
    expect(
      await screen.findByText('카탈로그에서 소속 팀을 찾을 수 없습니다.'),
    ).toBeVisible();
    expect(screen.getByText('우리 팀의 기술')).toBeVisible();
  });
});
