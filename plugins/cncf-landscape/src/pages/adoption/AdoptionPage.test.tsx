import type { CatalogApi } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RELATION_USES_TECHNOLOGY } from 'backstage-plugin-cncf-landscape-common';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import { POLICY } from '../../__testUtils__/policyFixture';
import { address, renderTab } from '../../__testUtils__/renderPortal';
import { serviceEntity } from '../../__testUtils__/technologyFixture';
import {
  type SavedFile,
  collectSavedFiles,
  textOf,
} from '../../__testUtils__/collectSavedFiles';

const checkout = 'group:default/checkout';
const dispatch = 'group:default/dispatch';

const SERVICES = [
  serviceEntity('cart', { uses: ['kubernetes', 'istio'], owner: checkout }),
  serviceEntity('orders', {
    uses: ['kubernetes', 'open-service-mesh'],
    owner: checkout,
  }),
  serviceEntity('vans', { uses: ['kubernetes', 'knative'], owner: dispatch }),
  serviceEntity('mystery', { owner: dispatch }),
];

/** The catalog; the mock of Backstage does not know the query for what has no relation of a type. */
function catalogOf(entities: Entity[]): CatalogApi {
  const all = catalogApiMock({ entities });
  const undeclared = catalogApiMock({
    entities: entities.filter(
      ({ relations }) =>
        !relations?.some(({ type }) => type === RELATION_USES_TECHNOLOGY),
    ),
  });
  return Object.assign(Object.create(all), {
    queryEntities: (request: any) => {
      const { query, ...rest } = request;
      return query
        ? undeclared.queryEntities(rest)
        : all.queryEntities(request);
    },
    getEntityFacets: (request: any) => all.getEntityFacets(request),
    getEntitiesByRefs: (request: any) => all.getEntitiesByRefs(request),
  });
}

function renderAdoption(
  options: {
    entities?: Entity[];
    catalogApi?: Partial<CatalogApi>;
    query?: string;
    language?: string;
  } = {},
) {
  const { entities = SERVICES, query = '', language } = options;
  renderTab(`/adoption${query}`, {
    language,
    backend: new LandscapeBackend({ policy: POLICY }),
    catalogApi: options.catalogApi ?? catalogOf(entities),
  });
}

function section(name: string) {
  return within(screen.getByRole('region', { name }));
}

function table(name: string) {
  return within(screen.getByRole('table', { name }));
}

async function ready() {
  await screen.findByRole('table', { name: 'Technologies by use' });
}

function technologiesIn(name: string): (string | null)[] {
  return [
    ...screen
      .getByRole('table', { name })
      .querySelectorAll('tbody [data-technology]'),
  ].map(row => row.getAttribute('data-technology'));
}

let saved: SavedFile[];
beforeEach(() => {
  saved = collectSavedFiles();
});

describe('the page "Adoption"', () => {
  it('says in numbers how many services declare technologies', async () => {
    renderAdoption();
    await ready();
    const figures = within(screen.getByRole('list', { name: 'In numbers' }));
    for (const name of [
      'Services: 4',
      'Services that declare a technology: 3',
      'Services that declare none: 1',
    ]) {
      expect(figures.getByRole('link', { name })).toBeVisible();
    }
    expect(figures.getByText('75%')).toBeVisible();
  });

  it('draws technologies by how many services and teams use them', async () => {
    renderAdoption();
    await ready();
    expect(technologiesIn('Technologies by use')).toEqual([
      'kubernetes',
      'istio',
      'knative',
      'open-service-mesh',
    ]);
    const bars = table('Technologies by use');
    expect(
      bars.getByRole('link', { name: '3 services use Kubernetes' }),
    ).toBeVisible();
    expect(
      await bars.findByRole('link', { name: '2 teams use Kubernetes' }),
    ).toBeVisible();
    expect(
      await bars.findByRole('link', { name: '1 team uses Istio' }),
    ).toBeVisible();
  });

  it('leads from every number to its list, and back with Escape', async () => {
    renderAdoption();
    await ready();
    const user = userEvent.setup();
    await user.click(
      screen.getByRole('link', { name: '3 services use Kubernetes' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', {
        name: 'Services that use Kubernetes',
      }),
    );
    expect(await dialog.findByRole('link', { name: 'vans' })).toBeVisible();
    expect(dialog.getByText('3 entities')).toBeVisible();
    expect(dialog.queryByText('mystery')).not.toBeInTheDocument();
    expect(address().query).toEqual({
      list: 'services',
      technology: 'kubernetes',
    });

    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(address().query).toEqual({});
  });

  it('leads from the number of teams to the teams, and on to their services', async () => {
    renderAdoption({ query: '?list=teams&technology=kubernetes' });
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Teams that use Kubernetes' }),
    );
    const row = (await dialog.findByRole('link', { name: 'checkout' })).closest(
      'tr',
    )!;
    await userEvent.click(within(row).getByRole('link', { name: '2' }));
    expect(
      await screen.findByRole('dialog', {
        name: 'Services of checkout that use Kubernetes',
      }),
    ).toBeVisible();
    expect(await screen.findByRole('link', { name: 'cart' })).toBeVisible();
  });

  it('lists what is archived or advised against with who owns the services', async () => {
    renderAdoption();
    await ready();
    const name = 'Still in use, though archived or advised against';
    expect(technologiesIn(name)).toEqual(['open-service-mesh']);
    const risky = table(name);
    expect(risky.getByText('Archived')).toBeVisible();
    expect(await risky.findByText('Hold')).toBeVisible();
    expect(risky.getByText('Use Istio instead')).toBeVisible();
    expect(
      await risky.findByRole('link', { name: 'checkout 1' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('team=group%3Adefault%2Fcheckout'),
    );
  });

  it('crosses teams with technologies', async () => {
    renderAdoption();
    await ready();
    const matrix = section('Teams and technologies');
    expect(
      await matrix.findByRole('link', {
        name: '2 services of checkout use Kubernetes',
      }),
    ).toBeVisible();
    expect(
      matrix.getByRole('link', {
        name: '1 service of dispatch uses Knative',
      }),
    ).toBeVisible();
    expect(
      matrix.queryByRole('link', { name: /dispatch uses? Istio/ }),
    ).not.toBeInTheDocument();
  });

  it('finds what one team alone uses', async () => {
    renderAdoption();
    await ready();
    await screen.findByRole('table', { name: 'Used by one team only' });
    await waitFor(() =>
      expect(technologiesIn('Used by one team only')).toEqual([
        'istio',
        'open-service-mesh',
        'knative',
      ]),
    );
  });

  it('lists the services that name nothing', async () => {
    renderAdoption();
    await ready();
    const undeclared = section('Services that declare no technology');
    expect(
      await undeclared.findByRole('link', { name: 'mystery' }),
    ).toBeVisible();
    expect(undeclared.queryByText('cart')).not.toBeInTheDocument();
  });

  it('can be narrowed by kind, type and owner, and says so in its URL', async () => {
    renderAdoption();
    await ready();
    const user = userEvent.setup();
    await screen.findByRole('option', { name: 'dispatch' });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Owner' }),
      'dispatch',
    );
    await waitFor(() =>
      expect(technologiesIn('Technologies by use')).toEqual([
        'knative',
        'kubernetes',
      ]),
    );
    expect(address().query).toEqual({ owner: 'group:default/dispatch' });
    expect(
      screen.getByRole('option', { name: 'checkout' }),
    ).toBeInTheDocument();

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kind' }),
      'APIs',
    );
    expect(
      await screen.findByText(/The catalog shows you nothing of this kind/),
    ).toBeVisible();
  });

  it.each([
    ['Technologies by use', 'Kubernetes,Graduated,3,2'],
    [
      'Still in use, though archived or advised against',
      'Open Service Mesh,Archived,Hold,group:default/checkout,1',
    ],
    ['Teams and technologies', 'group:default/checkout,2,2,1,0,1'],
    ['Used by one team only', 'Knative,group:default/dispatch,1'],
    [
      'Services that declare no technology',
      'component:default/mystery,mystery,service,group:default/dispatch,',
    ],
  ])('saves "%s" as CSV', async (title, line) => {
    renderAdoption();
    await ready();
    await screen.findByText('Hold');
    await userEvent.click(
      screen.getByRole('button', { name: `Export CSV: ${title}` }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await textOf(saved[0]);
    expect(text.split('\r\n')).toContain(line);
  });

  it('shows and counts nothing of what the catalog hides from the reader', async () => {
    // A permission policy makes the catalog answer as if dispatch's services were not there.
    renderAdoption({
      entities: SERVICES.filter(({ spec }) => spec?.owner !== dispatch),
    });
    await ready();
    expect(
      screen.getByRole('link', { name: '2 services use Kubernetes' }),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', { name: '1 team uses Kubernetes' }),
    ).toBeVisible();
    for (const hidden of [/dispatch/, /vans/, /mystery/, /Knative/]) {
      expect(document.body).not.toHaveTextContent(hidden);
    }
  });

  it('requests numbers from the catalog, never all entities', async () => {
    const catalog = catalogOf(SERVICES);
    const getEntityFacets = jest.fn((request: any) =>
      catalog.getEntityFacets(request),
    );
    const queryEntities = jest.fn((request: any) =>
      catalog.queryEntities(request),
    );
    renderAdoption({
      catalogApi: {
        getEntityFacets,
        queryEntities,
        getEntitiesByRefs: request => catalog.getEntitiesByRefs(request),
      },
    });
    await screen.findByRole('link', { name: 'mystery' });
    await screen.findByRole('link', { name: '2 teams use Kubernetes' });
    await screen.findByRole('option', { name: 'dispatch' });
    // The tab's own one, two for the page, one for each of four technologies and one for all teams, though three sections
    // show them, and what there is to choose from.
    expect(getEntityFacets).toHaveBeenCalledTimes(9);
    for (const [request] of queryEntities.mock.calls) {
      expect(request.limit).toBeLessThanOrEqual(50);
    }
  });

  it('says so where no service declares a technology, and what to do', async () => {
    renderAdoption({ entities: [serviceEntity('mystery')] });
    expect(
      await screen.findByRole('region', {
        name: 'No service declares a technology yet.',
      }),
    ).toHaveTextContent('cncf-landscape/uses: kubernetes, prometheus');
  });

  it('says so where the catalog does not answer, and tries again', async () => {
    const catalog = catalogOf(SERVICES);
    let down = true;
    renderAdoption({
      catalogApi: {
        getEntityFacets: async request => {
          if (down) {
            throw new Error('no catalog');
          }
          return catalog.getEntityFacets(request);
        },
        queryEntities: request => catalog.queryEntities(request),
        getEntitiesByRefs: request => catalog.getEntitiesByRefs(request),
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('the catalog did not respond');
    down = false;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    await ready();
  });

  it('says which part is missing where the catalog fails in the middle, and loads it again', async () => {
    const catalog = catalogOf(SERVICES);
    let down = true;
    renderAdoption({
      catalogApi: {
        getEntityFacets: async request => {
          const [filter] = [request.filter ?? {}].flat();
          if (
            down &&
            filter[`relations.${RELATION_USES_TECHNOLOGY}`] ===
              'resource:cncf/istio'
          ) {
            throw new Error('no catalog');
          }
          return catalog.getEntityFacets(request);
        },
        queryEntities: request => catalog.queryEntities(request),
        getEntitiesByRefs: request => catalog.getEntitiesByRefs(request),
      },
    });
    await ready();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Some teams are missing');
    expect(
      await screen.findByRole('link', { name: '2 teams use Kubernetes' }),
    ).toBeVisible();
    down = false;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('link', { name: '1 team uses Istio' }),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('speaks Korean', async () => {
    renderAdoption({ language: 'ko' });
    expect(
      await screen.findByRole('table', { name: '많이 쓰는 기술' }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Kubernetes 사용 서비스 3개' }),
    ).toBeVisible();
  });
});
