import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  catalogApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ANNOTATION_USES } from 'backstage-plugin-cncf-landscape-common';
import { useState } from 'react';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import { decision, POLICY } from '../../__testUtils__/policyFixture';
import {
  renderEntityPage,
  shownTechnologies,
} from '../../__testUtils__/renderPortal';
import {
  serviceEntity,
  technologyEntity,
} from '../../__testUtils__/technologyFixture';
import { UsedByCard } from './UsedByCard';

const kubernetes = technologyEntity('kubernetes');

/** The rows of the list of who uses a technology. */
function usersListed(): HTMLElement[] {
  const list = screen.queryByRole('list', { name: 'Used by' });
  return list ? within(list).getAllByRole('listitem') : [];
}

describe("a technology's entity page", () => {
  it('shows what the guide says about the technology, and leads to the landscape', async () => {
    renderEntityPage(kubernetes);

    expect(await screen.findByText('About this technology')).toBeVisible();
    expect(
      await screen.findByText('Runs containers on many machines, as declared.'),
    ).toBeVisible();
    for (const text of [
      'Placing containers by hand does not scale.',
      'Restarts what fails',
      'Running microservices',
      'One machine is enough',
      'Mar 6, 2018',
    ]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.getAllByText('Graduated')[0]).toBeVisible();
    expect(screen.getByText('Open in landscape').closest('a')).toHaveAttribute(
      'href',
      '/cncf-landscape?landscape=cncf&item=kubernetes',
    );
  });

  it('says what the landscape backend said where it fails, and tries again', async () => {
    const backend = new LandscapeBackend();
    backend.failsWith = 500;
    renderEntityPage(kubernetes, { backend });
    expect(await screen.findByText(/The database is on fire/)).toBeVisible();

    backend.failsWith = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('Runs containers on many machines, as declared.'),
    ).toBeVisible();
  });

  it('lists who uses it, ten at a time, each with its owner', async () => {
    const services = Array.from({ length: 23 }, (_, index) =>
      serviceEntity(`service-${String(index).padStart(2, '0')}`, {
        uses: ['kubernetes'],
      }),
    );
    const unrelated = serviceEntity('unrelated', { uses: ['istio'] });
    renderEntityPage(kubernetes, { entities: [...services, unrelated] });
    const user = userEvent.setup();
    const listed = () => screen.queryAllByRole('link', { name: /service-/ });

    expect(await screen.findByText('23 entities')).toBeVisible();
    expect(listed()).toHaveLength(10);
    expect(listed()[0]).toHaveTextContent('service-00');
    expect(screen.getAllByRole('link', { name: /payments/ })).toHaveLength(10);

    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(listed()).toHaveLength(20));
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(listed()).toHaveLength(23));
    expect(
      screen.queryByRole('button', { name: 'Show more' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByText('unrelated')).not.toBeInTheDocument();
  });

  it('says so where nobody uses it', async () => {
    renderEntityPage(kubernetes, { entities: [kubernetes] });
    expect(
      await screen.findByText(
        'No service in the catalog declares that it uses this technology.',
      ),
    ).toBeVisible();
  });

  it('says so where the catalog does not answer, and tries again', async () => {
    const catalog = catalogApiMock({
      entities: [serviceEntity('shop', { uses: ['kubernetes'] })],
    });
    const getEntityFacets = jest
      .fn(catalog.getEntityFacets.bind(catalog))
      .mockRejectedValueOnce(new Error('no catalog'));
    const queryEntities = jest
      .fn(catalog.queryEntities.bind(catalog))
      .mockRejectedValueOnce(new Error('no catalog'));
    renderEntityPage(kubernetes, {
      catalogApi: { getEntityFacets, queryEntities },
    });

    // First the numbers cannot be had, then the list.
    for (const asked of [getEntityFacets, queryEntities]) {
      await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
      const alert = within(await screen.findByRole('alert'));
      expect(alert.getByText(/the catalog did not respond/)).toBeVisible();
      await userEvent.click(alert.getByRole('button', { name: 'Try again' }));
    }
    expect(await screen.findByRole('link', { name: /shop/ })).toBeVisible();
  });

  it('narrows them by kind, owner and text, and sorts them', async () => {
    const api = {
      ...serviceEntity('orders-api', { uses: ['kubernetes'] }),
      kind: 'API',
    };
    const names = ['cart', 'checkout', 'orders', 'stock', 'tracking'];
    renderEntityPage(kubernetes, {
      entities: [
        ...names.map(name =>
          serviceEntity(name, {
            uses: ['kubernetes'],
            owner: name === 'stock' ? 'group:default/depot' : undefined,
          }),
        ),
        api,
      ],
    });
    const user = userEvent.setup();
    const listed = () =>
      usersListed().map(item => item.querySelector('a')?.textContent);
    await screen.findByText('6 entities');

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Sort by' }),
      'Name, Z to A',
    );
    await waitFor(() => expect(listed()[0]).toContain('tracking'));

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kind' }),
      'API (1)',
    );
    expect(await screen.findByText('1 entity')).toBeVisible();
    expect(listed()).toEqual([expect.stringContaining('orders-api')]);

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kind' }),
      'All kinds',
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Owner' }),
      'depot (1)',
    );
    await waitFor(() =>
      expect(listed()).toEqual([expect.stringContaining('stock')]),
    );

    await user.type(
      screen.getByRole('searchbox', { name: 'Search its users' }),
      'nothing like it',
    );
    expect(await screen.findByText('No user matches.')).toBeVisible();
  });

  it('lists the systems and the teams that use it, with how many of theirs do', async () => {
    const part = (name: string, system: string, owner: string) =>
      serviceEntity(name, {
        uses: ['kubernetes'],
        owner,
        system: `system:default/${system}`,
      });
    renderEntityPage(kubernetes, {
      entities: [
        part('cart', 'shop', 'group:default/checkout'),
        part('orders', 'shop', 'group:default/checkout'),
        part('vans', 'fleet', 'group:default/dispatch'),
      ],
    });
    const user = userEvent.setup();
    const groups = within(await screen.findByRole('group', { name: 'Users' }));
    const rows = () => usersListed().map(({ textContent }) => textContent);

    await user.click(groups.getByRole('button', { name: 'Systems 2' }));
    expect(rows()).toEqual([
      expect.stringMatching(/shop.*2 uses/),
      expect.stringMatching(/fleet.*1 use/),
    ]);
    await user.click(groups.getByRole('button', { name: 'Teams 2' }));
    expect(rows()).toEqual([
      expect.stringMatching(/checkout.*2 uses/),
      expect.stringMatching(/dispatch.*1 use/),
    ]);
    await user.click(groups.getByRole('button', { name: 'Services 3' }));
    expect(await screen.findByRole('link', { name: /cart/ })).toBeVisible();
  });

  it('counts and names nothing that the catalog hides from the reader', async () => {
    // A permission policy makes the catalog answer as if the hidden team's services were not there.
    renderEntityPage(kubernetes, {
      entities: [
        serviceEntity('cart', {
          uses: ['kubernetes'],
          owner: 'group:default/checkout',
        }),
      ],
    });
    expect(
      await screen.findByRole('button', { name: 'Services 1' }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Teams 1' })).toBeVisible();
    expect(await screen.findByRole('link', { name: /cart/ })).toBeVisible();
    expect(document.body).not.toHaveTextContent(/secret/);
  });

  it("does not show one technology's users on another's page, while those load", async () => {
    const catalog = catalogApiMock({
      entities: [serviceEntity('shop', { uses: ['kubernetes'] })],
    });
    const getEntityFacets = jest
      .fn()
      .mockImplementationOnce(catalog.getEntityFacets.bind(catalog))
      .mockReturnValueOnce(new Promise(() => {}));
    const queryEntities = catalog.queryEntities.bind(catalog);
    const Pages = () => {
      const [entity, setEntity] = useState(kubernetes);
      return (
        <EntityProvider entity={entity}>
          <button onClick={() => setEntity(technologyEntity('istio'))}>
            To Istio
          </button>
          <UsedByCard />
        </EntityProvider>
      );
    };
    renderInTestApp(<Pages />, {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [[catalogApiRef, { getEntityFacets, queryEntities }]],
    });
    expect(await screen.findByRole('link', { name: /shop/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/shop',
    );

    await userEvent.click(screen.getByRole('button', { name: 'To Istio' }));

    await waitFor(() => expect(getEntityFacets).toHaveBeenCalledTimes(2));
    expect(
      screen.queryByRole('link', { name: /shop/ }),
    ).not.toBeInTheDocument();
  });

  it('has no list of technologies that it uses itself', async () => {
    renderEntityPage(kubernetes);
    await screen.findByText('About this technology');
    expect(screen.queryByText('Technologies')).not.toBeInTheDocument();
  });
});

describe("a service's entity page", () => {
  const shop = serviceEntity('shop', {
    uses: ['kubernetes', 'open-policy-agent', 'prometheus'],
    metadata: {
      annotations: { [ANNOTATION_USES]: 'k8s, opa, istio, kubernets' },
      tags: ['prometheus', 'java'],
    },
  });

  it('lists the technologies that it uses, with their maturity and where it says so', async () => {
    renderEntityPage(shop);

    expect(
      await screen.findByRole('link', { name: 'Open Policy Agent (OPA)' }),
    ).toBeVisible();
    expect(shownTechnologies()).toEqual([
      'istio',
      'kubernetes',
      'open-policy-agent',
      'prometheus',
    ]);
    const [istio, k8s, , prometheus] = [
      ...document.querySelectorAll<HTMLElement>('[data-technology]'),
    ];
    expect(k8s).toHaveTextContent('annotation');
    expect(k8s).toHaveTextContent('Graduated');
    expect(prometheus).toHaveTextContent('tag');
    expect(k8s).not.toHaveTextContent('not related in the catalog');
    expect(istio).toHaveTextContent('not related in the catalog');
  });

  it('reports a name that no landscape knows, with the nearest one', async () => {
    renderEntityPage(shop);
    expect(await screen.findByRole('note')).toHaveTextContent(
      '“kubernets” is not in any landscape. Did you mean “kubernetes”?',
    );
  });

  it('shows what it can of a service that names hundreds of technologies', async () => {
    const unknown = Array.from({ length: 250 }, (_, i) => `in-house-${i}`);
    const long = 'We run on Kubernetes in two regions and '.repeat(6);
    renderEntityPage(
      serviceEntity('huge', {
        uses: ['kubernetes', ...unknown],
        metadata: {
          annotations: {
            [ANNOTATION_USES]: ['k8s', long, ...unknown, 'istio'].join(', '),
          },
        },
      }),
    );
    expect(await screen.findByRole('link', { name: 'Istio' })).toBeVisible();
    expect(shownTechnologies()).toEqual(['istio', 'kubernetes']);
    const notice = screen.getByText(
      '251 of its names are not in any landscape',
    );
    expect(notice).toBeVisible();
    expect(screen.getByText(/in-house-249/)).not.toBeVisible();
    await userEvent.click(notice);
    expect(screen.getByText(/in-house-249/)).toBeVisible();
    expect(screen.getByText(/in two regions/)).toBeVisible();
  });

  it('says what was decided, for the place where the service belongs', async () => {
    const scanner = serviceEntity('scanner', {
      uses: ['kubernetes', 'prometheus'],
      system: 'system:default/scanners',
    });
    renderEntityPage(scanner, {
      backend: new LandscapeBackend({ policy: POLICY }),
    });
    expect(
      await screen.findByRole('link', {
        name: 'Hold: the decision on Kubernetes',
      }),
    ).toHaveAttribute(
      'href',
      '/cncf-landscape/approved?landscape=cncf&item=kubernetes',
    );
    expect(
      screen.getByText('The company advises against it: Hold.'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', {
        name: 'Adopt: the decision on Prometheus',
      }),
    ).toBeVisible();
  });

  it('warns of what is archived, replaced, or past its review', async () => {
    renderEntityPage(
      serviceEntity('shop', { uses: ['kubernetes', 'open-service-mesh'] }),
      { backend: new LandscapeBackend({ policy: POLICY }) },
    );
    await screen.findByRole('link', {
      name: 'Hold: the decision on Open Service Mesh',
    });
    const [kubernetesRow, mesh] =
      document.querySelectorAll('[data-technology]');
    for (const text of [
      'The company advises against it: Hold.',
      'Its project has been archived.',
      'Use instead: Istio',
    ]) {
      expect(mesh).toHaveTextContent(text);
    }
    expect(kubernetesRow).toHaveTextContent('Review was due by Feb 1, 2025.');
  });

  it('fetches the domain of its system where a decision holds in a domain', async () => {
    const system: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: { namespace: 'default', name: 'fleet' },
      relations: [{ type: 'partOf', targetRef: 'domain:default/delivery' }],
    };
    renderEntityPage(
      serviceEntity('vans', {
        uses: ['prometheus'],
        system: 'system:default/fleet',
      }),
      {
        entities: [system],
        backend: new LandscapeBackend({
          policy: {
            ...POLICY,
            decisions: [
              decision('prometheus', 'hold', {
                scope: { domains: ['domain:default/delivery'] },
              }),
            ],
          },
        }),
      },
    );
    expect(
      await screen.findByText('The company advises against it: Hold.'),
    ).toBeVisible();
  });

  it('marks what is inferred, which the service does not say itself', async () => {
    renderEntityPage(serviceEntity('shop', { uses: ['kubernetes'] }));
    expect(
      await screen.findByText('inferred from other annotations'),
    ).toBeVisible();
  });

  it('explains how to declare technologies where none is declared', async () => {
    renderEntityPage(serviceEntity('shop'));
    expect(
      await screen.findByText('This entity names no technology yet.'),
    ).toBeVisible();
    expect(
      screen.getByText(/cncf-landscape\/uses: kubernetes, prometheus/),
    ).toBeVisible();
  });

  it('says what the landscape backend said where it fails, and tries again', async () => {
    const backend = new LandscapeBackend();
    backend.failsWith = 500;
    renderEntityPage(shop, { backend });
    expect(await screen.findByText(/The database is on fire/)).toBeVisible();

    backend.failsWith = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Kubernetes' }),
    ).toBeVisible();
  });

  it('has Korean words where the portal is Korean', async () => {
    renderEntityPage(shop, { language: 'ko' });
    expect(await screen.findByRole('note')).toHaveTextContent(
      '혹시 “kubernetes”인가요?',
    );
    expect(screen.getByText('기술')).toBeVisible();
  });
});

describe('the entity page of a system, a domain or a group', () => {
  const entity = (
    kind: string,
    name: string,
    relations: Entity['relations'] = [],
  ): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace: 'default', name },
    spec: {},
    relations,
  });
  const services = [
    serviceEntity('cart', {
      uses: ['kubernetes', 'istio'],
      owner: 'group:default/checkout',
      system: 'system:default/shop',
    }),
    serviceEntity('orders', {
      uses: ['kubernetes', 'open-service-mesh'],
      owner: 'group:default/checkout',
      system: 'system:default/shop',
    }),
    serviceEntity('vans', {
      uses: ['knative'],
      owner: 'group:default/dispatch',
      system: 'system:default/fleet',
    }),
  ];
  const shop = entity('System', 'shop');

  it('sums up what its services use, what is archived first, then what most use', async () => {
    renderEntityPage(shop, { entities: services });
    expect(
      await screen.findByText('Technologies of its services'),
    ).toBeVisible();
    await waitFor(() =>
      expect(shownTechnologies()).toEqual([
        'open-service-mesh',
        'kubernetes',
        'istio',
      ]),
    );
    expect(
      screen.getByRole('button', { name: 'Kubernetes: Used by 2' }),
    ).toBeVisible();
  });

  it('lists the services that use a technology by a press', async () => {
    renderEntityPage(shop, { entities: services });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Kubernetes: Used by 2' }),
    );
    expect(await screen.findByRole('link', { name: 'cart' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'orders' })).toBeVisible();
    expect(screen.queryByText('vans')).not.toBeInTheDocument();
  });

  it('sums up a domain by its systems', async () => {
    const domain = entity('Domain', 'delivery', [
      { type: 'hasPart', targetRef: 'system:default/fleet' },
    ]);
    renderEntityPage(domain, { entities: services });
    await waitFor(() => expect(shownTechnologies()).toEqual(['knative']));
  });

  it('sums up a group with all that are below it', async () => {
    const checkout = entity('Group', 'checkout', [
      { type: 'parentOf', targetRef: 'group:default/dispatch' },
    ]);
    renderEntityPage(checkout, {
      entities: [...services, entity('Group', 'dispatch')],
    });
    await waitFor(() =>
      expect(shownTechnologies()).toEqual([
        'open-service-mesh',
        'kubernetes',
        'istio',
        'knative',
      ]),
    );
  });

  it.each([
    ['Domain', 'hasPart', 'system', 450],
    ['Group', 'parentOf', 'group', 400],
  ])(
    'asks for a %s of hundreds in the body of a request',
    async (kind, type, part, count) => {
      const parts = Array.from(
        { length: count },
        (_, i) => `${part}:default/a-part-with-a-long-name-${i}`,
      );
      const last = parts.at(-1)!;
      const service = serviceEntity('one', {
        uses: ['knative'],
        owner: part === 'group' ? last : undefined,
        system: part === 'system' ? last : undefined,
      });
      const sent: string[] = [];
      const catalog = catalogApiMock({ entities: [service] });
      const catalogApi = new Proxy(catalog, {
        get: (target, key) => (request: { filter?: unknown }) => {
          sent.push(JSON.stringify(request.filter ?? ''));
          return (target as any)[key](request);
        },
      });
      renderEntityPage(
        entity(
          kind,
          'whole',
          parts.map(targetRef => ({ type, targetRef })),
        ),
        { catalogApi },
      );
      await userEvent.click(
        await screen.findByRole('button', { name: /: Used by 1$/ }),
      );
      expect(await screen.findByRole('link', { name: 'one' })).toBeVisible();
      // What is a filter is sent in the address, where eight kilobytes are the most.
      expect(Math.max(...sent.map(({ length }) => length))).toBeLessThan(1000);
    },
  );

  it('says so where nothing below it declares a technology', async () => {
    renderEntityPage(entity('Domain', 'empty'), { entities: services });
    expect(
      await screen.findByText('Nothing here declares a technology yet.'),
    ).toBeVisible();
  });
});

describe('the entity page of a person', () => {
  it('has none of these cards', async () => {
    renderEntityPage({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { name: 'guest' },
      spec: {},
    });
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });
});
