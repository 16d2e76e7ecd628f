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

describe("a technology's entity page", () => {
  it('tells about the technology what the guide says, and leads to the landscape', async () => {
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

  it('says what the landscape backend said where it fails, and asks it again', async () => {
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
        'No service in the catalog says that it uses it.',
      ),
    ).toBeVisible();
  });

  it('says so where the catalog does not answer, and asks it again', async () => {
    const catalog = catalogApiMock({
      entities: [serviceEntity('shop', { uses: ['kubernetes'] })],
    });
    const queryEntities = jest
      .fn(catalog.queryEntities.bind(catalog))
      .mockRejectedValueOnce(new Error('no catalog'));
    renderEntityPage(kubernetes, { catalogApi: { queryEntities } });

    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/the catalog did not answer/)).toBeVisible();

    await userEvent.click(alert.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: /shop/ })).toBeVisible();
  });

  it("does not show one technology's users on another's page, while those load", async () => {
    const catalog = catalogApiMock({
      entities: [serviceEntity('shop', { uses: ['kubernetes'] })],
    });
    const queryEntities = jest
      .fn()
      .mockImplementationOnce(catalog.queryEntities.bind(catalog))
      .mockReturnValueOnce(new Promise(() => {}));
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
      apis: [[catalogApiRef, { queryEntities }]],
    });
    expect(await screen.findByRole('link', { name: /shop/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/shop',
    );

    await userEvent.click(screen.getByRole('button', { name: 'To Istio' }));

    await waitFor(() => expect(queryEntities).toHaveBeenCalledTimes(2));
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
      'No landscape knows “kubernets”. Did you mean “kubernetes”?',
    );
  });

  it('tells how to name technologies where it names none', async () => {
    renderEntityPage(serviceEntity('shop'));
    expect(
      await screen.findByText('This entity names no technology yet.'),
    ).toBeVisible();
    expect(
      screen.getByText(/cncf-landscape\/uses: kubernetes, prometheus/),
    ).toBeVisible();
  });

  it('says what the landscape backend said where it fails, and asks it again', async () => {
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

describe('the entity page of a person or a group', () => {
  it('has none of these cards', async () => {
    renderEntityPage({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'payments' },
      spec: { type: 'team', children: [] },
    });
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });
});
