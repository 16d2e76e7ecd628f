import type { CatalogApi } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import {
  AppRootElementBlueprint,
  type FrontendFeature,
  createFrontendModule,
  useAppLocation,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import type { JsonObject } from '@backstage/types';
import { screen } from '@testing-library/react';
import cncfLandscapePlugin from '..';
import { LandscapeBackend } from './LandscapeBackend';

function AddressBar() {
  const { pathname, search } = useAppLocation();
  return <output aria-label="address">{`${pathname}${search}`}</output>;
}

const addressBar = createFrontendModule({
  pluginId: 'app',
  extensions: [
    AppRootElementBlueprint.make({
      name: 'address-bar',
      params: { element: <AddressBar /> },
    }),
  ],
});

/** What surrounds the plugin in a test. */
export interface PortalOptions {
  backend?: LandscapeBackend;
  /** What the catalog holds. */
  entities?: Entity[];
  /** A catalog that does something else than to hold entities. */
  catalogApi?: Partial<CatalogApi>;
  language?: string;
  /** Configuration of extensions, as in `app.extensions` of an app-config.yaml. */
  extensions?: JsonObject[];
  /** What an app has beside the plugin. */
  features?: FrontendFeature[];
  /** Who looks at it. */
  identity?: Parameters<typeof mockApis.identity>[0];
}

function render(
  options: PortalOptions & { path: string; pageOf?: Entity },
): void {
  const {
    backend = new LandscapeBackend(),
    entities,
    language = 'en',
  } = options;
  // As the settings page leaves it, and the next visit finds it.
  window.localStorage.setItem('language', language);
  const entityPage = options.pageOf && {
    extensions: [createTestEntityPage({ entity: options.pageOf })],
  };
  renderTestApp({
    ...(entityPage ?? {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    }),
    features: [cncfLandscapePlugin, addressBar, ...(options.features ?? [])],
    initialRouteEntries: [options.path],
    apis: [
      mockApis.discovery({ baseUrl: 'http://backend.example.com' }),
      mockApis.fetch({ baseImplementation: backend.fetch as typeof fetch }),
      options.catalogApi
        ? [catalogApiRef, options.catalogApi]
        : catalogApiMock({ entities }),
      mockApis.identity(options.identity),
    ],
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: { availableLanguages: ['en', 'ko'] },
            },
          },
          ...(options.extensions ?? []),
        ],
      },
      backend: { baseUrl: 'http://backend.example.com' },
    },
  });
}

/** Opens a path of the app. */
export function renderPath(path: string, options: PortalOptions = {}): void {
  render({ ...options, path });
}

/**
 * Opens the tab at a query such as `?q=mesh`, or another path of it such as `/category/provisioning`. The landscape is
 * drawn as cards, whatever suits the screen, unless the query has another view.
 */
export function renderTab(path = '', options: PortalOptions = {}): void {
  const url = new URL(`/cncf-landscape${path}`, 'http://localhost');
  if (!path.startsWith('/') && !url.searchParams.has('view')) {
    url.searchParams.set('view', 'cards');
  }
  render({ ...options, path: `${url.pathname}${url.search}` });
}

/** Opens an entity's page, with all of the plugin's cards that such an entity gets. */
export function renderEntityPage(
  entity: Entity,
  options: PortalOptions = {},
): void {
  render({ ...options, path: '/', pageOf: entity });
}

/** Where the browser is now: the path, and the query's parameters without the view. */
export function address(): { path: string; query: Record<string, string> } {
  const url = new URL(
    screen.getByLabelText('address').textContent!,
    'http://localhost',
  );
  url.searchParams.delete('view');
  return { path: url.pathname, query: Object.fromEntries(url.searchParams) };
}

/** The names of the technologies that are shown, in their order. */
export function shownTechnologies(): string[] {
  return [...document.querySelectorAll('[data-technology]')].map(
    element => element.getAttribute('data-technology')!,
  );
}
