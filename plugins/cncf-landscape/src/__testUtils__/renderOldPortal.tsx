import { createApp } from '@backstage/app-defaults';
import type { Entity } from '@backstage/catalog-model';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import {
  type AppComponents,
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
  isKind,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { render } from '@testing-library/react';
import { MemoryRouter, Route } from 'react-router-dom';
import {
  CncfLandscapePage,
  EntityAboutTechnologyCard,
  EntityTechnologiesCard,
  EntityTechnologySumCard,
  EntityUsedByCard,
  isTechnologyEntity,
} from '../legacy';
import { BACKEND_URL, LandscapeBackend } from './LandscapeBackend';

const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntitySwitch>
        <EntitySwitch.Case if={isTechnologyEntity}>
          <EntityAboutTechnologyCard />
          <EntityUsedByCard />
        </EntitySwitch.Case>
        <EntitySwitch.Case if={isKind('system')}>
          <EntityTechnologySumCard />
        </EntitySwitch.Case>
        <EntitySwitch.Case>
          <EntityTechnologiesCard />
        </EntitySwitch.Case>
      </EntitySwitch>
    </EntityLayout.Route>
  </EntityLayout>
);

const routes = (
  <FlatRoutes>
    <Route path="/cncf-landscape" element={<CncfLandscapePage />} />
    <Route path="/catalog" element={<CatalogIndexPage />} />
    <Route
      path="/catalog/:namespace/:kind/:name"
      element={<CatalogEntityPage />}
    >
      {entityPage}
    </Route>
  </FlatRoutes>
);

/** Opens a path of an app of the old frontend system, as companies have it, with the plugin's page and cards in it. */
export function renderOldPortal(
  path: string,
  options: { entities?: Entity[]; language?: string } = {},
): void {
  const { entities = [], language = 'en' } = options;
  window.localStorage.setItem('language', language);
  const backend = new LandscapeBackend();
  const app = createApp({
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'Portal', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://backend.example.com' },
        },
      },
    ],
    apis: [
      createApiFactory(discoveryApiRef, {
        getBaseUrl: async () => BACKEND_URL,
      }),
      createApiFactory(fetchApiRef, { fetch: backend.fetch as typeof fetch }),
      createApiFactory(catalogApiRef, catalogApiMock({ entities })),
    ],
    components: {
      Router: (({ children }) => (
        <MemoryRouter initialEntries={[path]}>{children}</MemoryRouter>
      )) as AppComponents['Router'],
    },
    __experimentalTranslations: { availableLanguages: ['en', 'ko'] },
  });
  const Portal = app.createRoot(<AppRouter>{routes}</AppRouter>);
  render(<Portal />);
}
