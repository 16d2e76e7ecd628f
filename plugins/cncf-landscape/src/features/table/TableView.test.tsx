import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import {
  collectSavedFiles,
  textOf,
} from '../../__testUtils__/collectSavedFiles';
import { LANDSCAPE } from '../../__testUtils__/landscapeFixture';
import { RINGS } from '../../__testUtils__/policyFixture';
import {
  type PortalOptions,
  address,
  renderTab,
  shownTechnologies,
} from '../../__testUtils__/renderPortal';
import { serviceEntity } from '../../__testUtils__/technologyFixture';

const services = [
  serviceEntity('shop', { uses: ['kubernetes', 'prometheus'] }),
  serviceEntity('billing', { uses: ['kubernetes'] }),
];

async function openTable(query = '', options?: PortalOptions) {
  renderTab(`?view=table${query}`, options);
  const table = await screen.findByRole('table', { name: 'Technologies' });
  await within(table).findByText('Runs containers on many machines.');
  return {
    user: userEvent.setup(),
    table,
    head: (name: string) => within(table).getByRole('columnheader', { name }),
    sortBy: (name: string) => within(table).getByRole('button', { name }),
    row: (name: string) =>
      within(table.querySelector<HTMLElement>(`[data-technology="${name}"]`)!),
  };
}

describe('the table', () => {
  it('has a line for each item, once, however often it is listed', async () => {
    await openTable();
    expect(shownTechnologies()).toEqual([
      'falco',
      'open-policy-agent',
      'kubernetes',
      'hashicorp-nomad',
      'istio',
      'open-service-mesh',
      'prometheus',
      'opentelemetry',
      'k8sgpt',
      'prometheus-consulting',
      'knative',
      'vllm',
    ]);
  });

  it('says in a line what a technology is, how mature, where it is listed, since when, who uses it and where to read on', async () => {
    const { row } = await openTable('', { entities: services });
    const kubernetes = row('kubernetes');
    expect(await kubernetes.findByRole('cell', { name: '2' })).toBeVisible();
    for (const text of [
      'Graduated',
      'Scheduling & Orchestration',
      'Orchestration & Management',
      'Mar 10, 2016',
    ]) {
      expect(kubernetes.getByText(text)).toBeVisible();
    }
    expect(
      kubernetes.getByRole('link', { name: 'Documentation of Kubernetes' }),
    ).toHaveAttribute('href', 'https://kubernetes.io/docs/');
  });

  it('shows an item in the place that is chosen, where it has several', async () => {
    renderTab('?view=table&category=observability-and-analysis');
    const falco = await screen.findByRole('row', { name: /Falco/ });
    expect(within(falco).getByText('Observability')).toBeVisible();
  });

  it('opens the details from the name, and from anywhere in the line', async () => {
    const { user, row } = await openTable();
    await user.click(row('kubernetes').getByText(/Runs containers/));
    expect(address().query).toEqual({ item: 'kubernetes' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address().query).toEqual({}));

    await user.click(row('istio').getByRole('button', { name: 'Istio' }));
    expect(address().query).toEqual({ item: 'istio' });
  });

  it('is chosen by its button', async () => {
    renderTab();
    await userEvent.click(await screen.findByRole('button', { name: 'Table' }));
    expect(
      await screen.findByRole('table', { name: 'Technologies' }),
    ).toBeVisible();
  });
});

describe("the table's columns", () => {
  it('sort by what is in them, and the other way at the second press', async () => {
    const { user, head, sortBy } = await openTable();
    expect(head('Category')).toHaveAttribute('aria-sort', 'ascending');
    expect(head('Name')).not.toHaveAttribute('aria-sort');

    await user.click(sortBy('Name'));
    expect(head('Name')).toHaveAttribute('aria-sort', 'ascending');
    expect(shownTechnologies().slice(0, 2)).toEqual([
      'falco',
      'hashicorp-nomad',
    ]);
    expect(address().query).toEqual({ sort: 'name' });

    await user.click(sortBy('Name'));
    expect(head('Name')).toHaveAttribute('aria-sort', 'descending');
    expect(shownTechnologies()[0]).toBe('vllm');
    expect(address().query).toEqual({ sort: 'name', reverse: '1' });

    await user.click(sortBy('Maturity'));
    expect(address().query).toEqual({ sort: 'maturity' });
  });

  it('begin with the newest and the most used, and end with what is not known, whatever the direction', async () => {
    const { user, head, sortBy } = await openTable('&sort=accepted', {
      entities: services,
    });
    const firstThree = () => shownTechnologies().slice(0, 3);
    await waitFor(() =>
      expect(firstThree()).toEqual([
        'open-policy-agent',
        'prometheus',
        'kubernetes',
      ]),
    );
    expect(head('Accepted')).toHaveAttribute('aria-sort', 'descending');
    await user.click(sortBy('Accepted'));
    expect(firstThree()).toEqual([
      'kubernetes',
      'prometheus',
      'open-policy-agent',
    ]);
    await user.click(sortBy('Users'));
    expect(firstThree().slice(0, 2)).toEqual(['kubernetes', 'prometheus']);
  });

  it('leave a search in the order of its finds', async () => {
    renderTab('?view=table&q=prometheus');
    const table = await screen.findByRole('table', { name: 'Technologies' });
    expect(shownTechnologies()).toEqual([
      'prometheus',
      'prometheus-consulting',
    ]);
    expect(
      within(table).queryByRole('button', { name: 'Category' }),
    ).not.toBeInTheDocument();
    expect((await within(table).findAllByText('Prometheus'))[0].tagName).toBe(
      'MARK',
    );
  });
});

describe('the export', () => {
  it('holds exactly what is filtered, in its order', async () => {
    const saved = collectSavedFiles();
    const { user } = await openTable(
      '&maturity=graduated&category=orchestration-management&sort=name&reverse=1',
      { entities: services },
    );
    await user.click(screen.getByRole('button', { name: 'Export CSV' }));

    expect(saved.map(({ name }) => name)).toEqual(['landscape-cncf.csv']);
    const [head, ...lines] = (await textOf(saved[0])).trimEnd().split('\r\n');
    expect(head).toBe(
      'Name,Maturity,Category,Subcategory,Accepted,Users,Description,Homepage,Documentation,Repository',
    );
    expect(lines).toEqual([
      'Kubernetes,Graduated,Orchestration & Management,Scheduling & Orchestration,2016-03-10,2,Runs containers on many machines.,https://kubernetes.io,https://kubernetes.io/docs/,https://github.com/kubernetes/kubernetes',
      'Istio,Graduated,Orchestration & Management,Service Mesh,,0,Secures and observes traffic between services.,,,',
    ]);
  });
});

describe('rings', () => {
  it('have a column, an order, and a place in the export', async () => {
    const rings: Record<string, string> = { istio: 'hold', falco: 'adopt' };
    const items = LANDSCAPE.items.map(item => ({
      ...item,
      ring: rings[item.name],
    }));
    renderTab('?view=table&sort=ring', {
      backend: new LandscapeBackend({
        landscapes: [{ ...LANDSCAPE, items }],
        policy: { rings: RINGS, decisions: [], findings: [] },
      }),
    });
    expect(
      await screen.findByRole('columnheader', { name: 'Ring' }),
    ).toHaveAttribute('aria-sort', 'ascending');
    await waitFor(() =>
      expect(shownTechnologies().slice(0, 2)).toEqual(['falco', 'istio']),
    );
    const row = document.querySelector<HTMLElement>(
      '[data-technology="istio"]',
    )!;
    expect(within(row).getByText('Hold')).toBeVisible();
  });
});
