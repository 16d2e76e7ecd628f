import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import {
  type PortalOptions,
  address,
  renderTab,
} from '../../__testUtils__/renderPortal';
import {
  serviceEntity,
  technologyEntity,
} from '../../__testUtils__/technologyFixture';

/** Opens the tab with a technology's details. */
async function openDetails(
  name: string,
  title: string,
  options?: PortalOptions,
) {
  renderTab(`?item=${name}`, options);
  const dialog = await screen.findByRole('dialog', {
    name: `Details of ${title}`,
  });
  return { dialog, details: within(dialog), user: userEvent.setup() };
}

describe('the details of a technology', () => {
  it('open from its card, and are in the URL', async () => {
    renderTab();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Kubernetes' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Details of Kubernetes',
    });
    expect(
      dialog.querySelector('[data-technology-details="kubernetes"]'),
    ).toBeVisible();
    expect(address().query).toEqual({ item: 'kubernetes' });
  });

  it('say what is still loading, so that nothing is taken for not there', async () => {
    const backend = new LandscapeBackend();
    let arrive = () => {};
    backend.technologiesWaitFor = new Promise(resolve => {
      arrive = resolve;
    });
    const { details } = await openDetails('k8sgpt', 'K8sGPT', { backend });
    expect(
      await details.findByRole('status', { name: 'Loading the details' }),
    ).toHaveAttribute('aria-busy', 'true');
    expect(details.getByRole('heading', { name: 'K8sGPT' })).toBeVisible();

    arrive();
    expect(
      await details.findByRole('heading', { name: 'Part of' }),
    ).toBeVisible();
    expect(
      details.queryByRole('status', { name: 'Loading the details' }),
    ).not.toBeInTheDocument();
  });

  it('say what it is, which problem it solves, its features, its use cases, when to choose something else, and where to read on', async () => {
    const { details } = await openDetails('kubernetes', 'Kubernetes');

    expect(
      await details.findByText(
        'Runs containers on many machines, as declared.',
      ),
    ).toBeVisible();
    const under = (name: string) =>
      details.getByRole('heading', { name }).parentElement;
    expect(under('Problem it solves')).toHaveTextContent(
      'Placing containers by hand does not scale.',
    );
    expect(under('Features')).toHaveTextContent('Rolls out step by step');
    expect(under('Use cases')).toHaveTextContent('Running microservices');
    expect(under('When something else fits better')).toHaveTextContent(
      'One machine is enough',
    );
    expect(details.getByText('Documentation').closest('a')).toHaveAttribute(
      'href',
      'https://kubernetes.io/docs/',
    );
    expect(
      details.queryByText('This text is available in English only.'),
    ).not.toBeInTheDocument();
  });

  it('tell of an archived project what it was and what to use instead, without empty headings', async () => {
    const { details } = await openDetails(
      'open-service-mesh',
      'Open Service Mesh',
    );

    expect(await details.findByText('A small service mesh.')).toBeVisible();
    expect(
      (await details.findByRole('heading', { name: 'What to use instead' }))
        .parentElement,
    ).toHaveTextContent('Use Istio.');
    expect(
      details.queryByRole('heading', { name: 'Problem it solves' }),
    ).not.toBeInTheDocument();
    expect(
      details.queryByRole('heading', { name: 'Use cases' }),
    ).not.toBeInTheDocument();
  });

  it('name the pages that the texts were compared with, and when', async () => {
    const { details } = await openDetails('kubernetes', 'Kubernetes');
    expect(
      await details.findByText('Compared with these pages on Nov 29, 2026'),
    ).toBeVisible();
    expect(
      details.getByRole('link', { name: /^kubernetes.io\/docs\/concepts/ }),
    ).toHaveAttribute('href', 'https://kubernetes.io/docs/concepts/');
  });

  it('show what the landscape knows: maturity, history, relatives, audits, links', async () => {
    const { details } = await openDetails('kubernetes', 'Kubernetes');

    const history = await details.findByRole('heading', { name: 'History' });
    const steps = within(history.parentElement!)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(steps).toEqual([
      'AcceptedMar 10, 2016',
      'IncubatingMar 10, 2016',
      'GraduatedMar 6, 2018',
      'Last annual reviewFeb 1, 2026',
    ]);
    expect(
      details.getByRole('link', { name: /Security audit by Trail of Bits/ }),
    ).toHaveAttribute('href', 'https://example.com/audit.pdf');
    expect(details.getByText('Platform engineers')).toBeVisible();
    expect(details.getByRole('link', { name: /^Blog/ })).toBeVisible();
    expect(
      details.getByRole('link', {
        name: 'Orchestration & Management / Scheduling & Orchestration',
      }),
    ).toHaveAttribute(
      'href',
      '/cncf-landscape/category/orchestration-management/scheduling-orchestration?landscape=cncf',
    );
  });

  it('lead to the project that it is part of', async () => {
    const { details, user } = await openDetails('k8sgpt', 'K8sGPT');
    await user.click(await details.findByRole('link', { name: 'kubernetes' }));
    expect(
      await screen.findByRole('dialog', { name: 'Details of Kubernetes' }),
    ).toBeVisible();
  });

  it('name the other places where it is listed', async () => {
    const { details } = await openDetails('falco', 'Falco');
    expect(
      await details.findByRole('link', {
        name: 'Observability and Analysis / Observability',
      }),
    ).toBeVisible();
  });

  it('of an item without a guide say what the landscape says', async () => {
    const { details } = await openDetails('hashicorp-nomad', 'HashiCorp Nomad');
    expect(
      await details.findByText(/an alternative to Kubernetes/),
    ).toBeVisible();
    expect(
      details.queryByRole('heading', { name: 'Problem it solves' }),
    ).not.toBeInTheDocument();
  });

  it('close by Escape', async () => {
    const { dialog, user } = await openDetails('kubernetes', 'Kubernetes');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeVisible());
    expect(address().query).toEqual({});
  });

  it('close by their button', async () => {
    const { dialog, details, user } = await openDetails(
      'kubernetes',
      'Kubernetes',
    );
    await user.click(
      details.getByRole('button', { name: 'Close the details' }),
    );
    await waitFor(() => expect(dialog).not.toBeVisible());
  });

  it('say so where the landscape has no such technology', async () => {
    const { details } = await openDetails('kubernets', 'kubernets');
    expect(
      await details.findByText(
        'There is no technology of this name in this landscape',
      ),
    ).toBeVisible();
  });

  it('say what the backend said where it fails, and try again', async () => {
    const backend = new LandscapeBackend();
    renderTab('', { backend });
    const user = userEvent.setup();
    const open = await screen.findByRole('button', { name: 'Kubernetes' });
    backend.failsWith = 500;
    await user.click(open);

    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/The database is on fire/)).toBeVisible();

    backend.failsWith = undefined;
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(
      await dialog.findByText('Runs containers on many machines, as declared.'),
    ).toBeVisible();
  });
});

describe('the details of a technology in the catalog', () => {
  const entities = [
    technologyEntity('kubernetes'),
    serviceEntity('shop', { uses: ['kubernetes'] }),
    serviceEntity('billing', { uses: ['prometheus'] }),
  ];

  it('say who uses it, and lead to its entity', async () => {
    const { details } = await openDetails('kubernetes', 'Kubernetes', {
      entities,
    });
    expect(await details.findByText('1 entity')).toBeVisible();
    expect(details.getByRole('link', { name: /shop/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/shop',
    );
    expect(details.queryByText(/billing/)).not.toBeInTheDocument();
    expect(details.getByText('Open in catalog').closest('a')).toHaveAttribute(
      'href',
      '/catalog/cncf/resource/kubernetes',
    );
  });

  it('show what to write into a service that uses it', async () => {
    const { details } = await openDetails('kubernetes', 'Kubernetes', {
      entities,
    });
    expect(
      await details.findByText(/cncf-landscape\/uses: kubernetes/),
    ).toBeVisible();
  });

  it('say nothing of the catalog where the catalog does not have it', async () => {
    const { details } = await openDetails('prometheus', 'Prometheus', {
      entities,
    });
    await details.findByText('Collects metrics and raises alerts.');
    expect(details.queryByText('Open in catalog')).not.toBeInTheDocument();
    expect(
      details.queryByRole('heading', { name: 'Used by' }),
    ).not.toBeInTheDocument();
  });
});
