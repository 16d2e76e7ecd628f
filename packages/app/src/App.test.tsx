import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import homePlugin from '@backstage/plugin-home/alpha';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import cncfLandscapePlugin from 'backstage-plugin-cncf-landscape';
import { parse } from 'yaml';
import App from './App';

const appConfig = parse(
  readFileSync(resolve(__dirname, '../../../app-config.yaml'), 'utf8'),
);

const BASE64_CLAIMS = btoa(
  JSON.stringify({ sub: 'user:development/guest', ent: [], exp: 4102444800 }),
);

const guestSession = {
  profile: {},
  providerInfo: {},
  backstageIdentity: {
    token: `header.${BASE64_CLAIMS}.signature`,
    identity: {
      type: 'user',
      userEntityRef: 'user:development/guest',
      ownershipEntityRefs: ['user:development/guest'],
    },
  },
};

/** A backend in which the guest can sign in, and that holds nothing. */
async function respond(input: RequestInfo | URL): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  const body = url.pathname.startsWith('/api/auth/guest/')
    ? guestSession
    : { items: [], totalItems: 0, pageInfo: {}, facets: {} };
  return new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/json' },
  });
}

describe('the portal', () => {
  const originalEnv = process.env;

  beforeEach(() => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [{ context: 'app-config.yaml', data: appConfig }] as any,
    };
    // What the build finds in package.json, as it hands it to the app.
    (window as any)['__@backstage/discovered__'] = {
      modules: [
        catalogPlugin,
        catalogGraphPlugin,
        homePlugin,
        scaffolderPlugin,
        searchPlugin,
        userSettingsPlugin,
        cncfLandscapePlugin,
      ].map(plugin => ({ default: plugin })),
    };
    jest.spyOn(global, 'fetch').mockImplementation(respond);
  });

  afterEach(() => {
    process.env = originalEnv;
    delete (window as any)['__@backstage/discovered__'];
    jest.restoreAllMocks();
  });

  it('lets a guest in, and shows home page, catalog, landscape, software templates, search and settings in its sidebar', async () => {
    render(App.createRoot());

    await userEvent.click(
      await screen.findByRole('button', { name: 'Enter' }, { timeout: 30_000 }),
    );

    const sidebar = await screen.findByRole(
      'navigation',
      { name: 'sidebar nav' },
      { timeout: 30_000 },
    );
    const entries = within(sidebar);
    expect(
      await entries.findByRole('link', { name: 'Moorhen Parcels, home' }),
    ).toBeVisible();
    expect(await entries.findByText('Search')).toBeVisible();
    expect(entries.getByRole('link', { name: 'Home' })).toHaveAttribute(
      'href',
      '/',
    );
    expect(entries.getByRole('link', { name: 'Catalog' })).toHaveAttribute(
      'href',
      '/catalog',
    );
    expect(entries.getByRole('link', { name: 'Landscape' })).toHaveAttribute(
      'href',
      '/cncf-landscape',
    );
    expect(entries.getByRole('link', { name: 'Create' })).toHaveAttribute(
      'href',
      '/create',
    );
    expect(entries.getByRole('link', { name: 'Settings' })).toHaveAttribute(
      'href',
      '/settings',
    );
  }, 90_000);
});
