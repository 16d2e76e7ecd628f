import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
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

/** Opens the tab and waits until texts and counts are there as well. */
async function openTab(path?: string, options?: PortalOptions) {
  renderTab(path, options);
  // Behind open details, everything else is hidden from a screen reader.
  const hidden = true;
  const filters = await screen.findByRole('complementary', {
    name: 'Filters',
    hidden,
  });
  await within(filters).findByRole('checkbox', { name: 'Used here', hidden });
  return {
    user: userEvent.setup(),
    search: screen.getByRole('searchbox', {
      name: 'Search technologies',
      hidden,
    }),
    filter: (name: string) =>
      within(filters).getByRole('checkbox', { name, hidden }),
  };
}

function card(name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-technology="${name}"]`)!;
}

describe('the landscape tab', () => {
  it('shows every item of the first group as a card, under its subcategory', async () => {
    await openTab();

    expect(shownTechnologies()).toEqual([
      'falco',
      'open-policy-agent',
      'kubernetes',
      'hashicorp-nomad',
      'istio',
      'open-service-mesh',
      'falco',
      'prometheus',
      'opentelemetry',
      'k8sgpt',
      'prometheus-consulting',
      'knative',
      'vllm',
    ]);
    const mesh = screen.getByRole('region', { name: 'Service Mesh' });
    expect(within(mesh).getByRole('button', { name: 'Istio' })).toBeVisible();
    expect(
      within(mesh).getByRole('link', { name: 'View category: Service Mesh' }),
    ).toHaveAttribute(
      'href',
      '/cncf-landscape/category/orchestration-management/service-mesh?landscape=cncf',
    );
  });

  it('says how many items there are, each counted once however often it is listed', async () => {
    await openTab();
    expect(screen.getByText('12 items')).toBeVisible();
  });

  it('says on a card what a technology is, which problem it solves, how mature it is and who uses it', async () => {
    await openTab('', { entities: services });

    const kubernetes = within(card('kubernetes'));
    expect(
      await kubernetes.findByText('Runs containers on many machines.'),
    ).toBeVisible();
    expect(kubernetes.getByText(/have to be placed/)).toHaveTextContent(
      'Problem it solves',
    );
    expect(kubernetes.getByText('Graduated')).toBeVisible();
    expect(kubernetes.getByText('Used by 2')).toBeVisible();
    expect(
      within(card('hashicorp-nomad')).queryByText(/Used by/),
    ).not.toBeInTheDocument();
  });

  it("links to a technology's own pages from its card, in a window of their own", async () => {
    await openTab();
    const link = await within(card('kubernetes')).findByRole('link', {
      name: 'Documentation of Kubernetes',
    });
    expect(link).toHaveAttribute('href', 'https://kubernetes.io/docs/');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  it('requests the landscape once, and no technology that nobody opened', async () => {
    const backend = new LandscapeBackend();
    const { user, search } = await openTab('', { backend });
    await user.type(search, 'mesh');
    await waitFor(() => expect(shownTechnologies()).toHaveLength(2));
    await waitFor(() =>
      expect([...new Set(backend.asked)].sort()).toEqual([
        '/landscapes',
        '/landscapes/cncf',
        '/landscapes/cncf/texts?lang=en',
        '/landscapes/cncf/texts?lang=ko',
        '/policy',
      ]),
    );
    expect(
      backend.asked.filter(path => path === '/landscapes/cncf'),
    ).toHaveLength(1);
  });
});

describe('the search', () => {
  it('leaves what it finds, the best first, and is in the URL', async () => {
    const { user, search } = await openTab();

    await user.type(search, 'prometheus');

    await waitFor(() =>
      expect(shownTechnologies()).toEqual([
        'prometheus',
        'prometheus-consulting',
      ]),
    );
    expect(search).toHaveValue('prometheus');
    expect(address().query).toEqual({ q: 'prometheus' });
    expect(screen.getByText('2 items')).toBeVisible();
  });

  it('looks into every group', async () => {
    const { user, search } = await openTab();
    await user.type(search, 'acme');
    await waitFor(() => expect(shownTechnologies()).toEqual(['acme-member']));
  });

  it('opens the best find on Enter', async () => {
    const { user, search } = await openTab();
    await user.type(search, 'k8s');
    await waitFor(() => expect(shownTechnologies()[0]).toBe('kubernetes'));
    await user.keyboard('{Enter}');
    expect(
      await screen.findByRole('dialog', { name: 'Details of Kubernetes' }),
    ).toBeVisible();
  });

  it('opens the best find also for who presses Enter before it is shown', async () => {
    const { search } = await openTab();
    // As in a browser that is busy: nothing is drawn between the last key and Enter.
    (globalThis as any).IS_REACT_ACT_ENVIRONMENT = false;
    Object.getOwnPropertyDescriptor(
      HTMLInputElement.prototype,
      'value',
    )!.set!.call(search, 'opentelemetry');
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    search.closest('form')!.requestSubmit();
    (globalThis as any).IS_REACT_ACT_ENVIRONMENT = true;
    expect(
      await screen.findByRole('dialog', { name: 'Details of OpenTelemetry' }),
    ).toBeVisible();
    expect(search).toHaveValue('opentelemetry');
  });

  describe('where it is not known yet by what other names technologies go', () => {
    async function submitEarly(text: string, pressed: string) {
      const backend = new LandscapeBackend();
      const ends = {} as { arrive: () => void; fail: (why: Error) => void };
      backend.textsWaitFor = new Promise((arrive, fail) => {
        Object.assign(ends, { arrive, fail });
      });
      const { search, user } = await openTab('', { backend });
      await user.type(search, `${text}{Enter}${pressed}`);
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
      return ends;
    }

    it('opens the best find on Enter as soon as it is', async () => {
      const { arrive } = await submitEarly('k8s', '');
      arrive();
      expect(
        await screen.findByRole('dialog', { name: 'Details of Kubernetes' }),
      ).toBeVisible();
    });

    it('opens the best find among the names where it cannot be had', async () => {
      const { fail } = await submitEarly('k8s', '');
      fail(new Error());
      expect(
        await screen.findByRole('dialog', { name: 'Details of Kubernetes' }),
      ).toBeVisible();
    });

    it('opens nothing where something else was typed since', async () => {
      const { arrive } = await submitEarly('k8s', 'g');
      arrive();
      await waitFor(() => expect(shownTechnologies()).toEqual(['k8sgpt']));
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
  });

  it('leads to its finds by the arrow keys, where Enter opens them', async () => {
    const { user, search } = await openTab('?q=prometheus');
    await user.click(search);
    await user.keyboard('{ArrowDown}');
    const result = (name: string) => screen.getByRole('button', { name });
    expect(result('Prometheus')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(result('Prometheus Consulting')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(result('Prometheus Consulting')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(search).toHaveFocus();

    await user.keyboard('{ArrowDown}{Enter}');
    expect(
      await screen.findByRole('dialog', { name: 'Details of Prometheus' }),
    ).toBeVisible();
  });

  it('marks what matched, in names and in texts, also where it was misspelt', async () => {
    await openTab('?q=promethues');
    const marks = [...document.querySelectorAll('mark')];
    expect(new Set(marks.map(mark => mark.textContent))).toEqual(
      new Set(['Prometheus']),
    );
    expect(
      screen.getByRole('button', { name: 'Prometheus Consulting' }),
    ).toBeVisible();
  });

  it('marks nothing where nothing is searched for', async () => {
    await openTab();
    expect(document.querySelector('mark')).toBeNull();
  });

  it('is cleared by its button and by Escape', async () => {
    const { user, search } = await openTab('?q=istio');
    expect(shownTechnologies()).toEqual(['istio']);

    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(search).toHaveValue('');
    expect(search).toHaveFocus();
    await waitFor(() => expect(shownTechnologies()).toHaveLength(13));

    await user.type(search, 'istio{Escape}');
    expect(search).toHaveValue('');
  });

  it('gets the cursor by the key /', async () => {
    const { user, search } = await openTab();
    expect(search).not.toHaveFocus();

    await user.keyboard('/');
    expect(search).toHaveFocus();
    expect(search).toHaveValue('');

    await user.keyboard('a/b');
    expect(search).toHaveValue('a/b');
  });

  it('says so where it finds nothing, and leads back', async () => {
    const { user, search } = await openTab('?maturity=graduated');
    await user.type(search, 'sourdough');
    expect(await screen.findByText('Nothing matches')).toBeVisible();
    expect(screen.getByText('0 items')).toBeVisible();

    const [, clear] = screen.getAllByRole('button', { name: 'Clear all' });
    await user.click(clear);

    await waitFor(() => expect(shownTechnologies()).toHaveLength(13));
    expect(address().query).toEqual({});
  });
});

describe('the filters', () => {
  it('leave the items of a maturity, until its chip is clicked', async () => {
    const { user, filter } = await openTab();

    await user.click(filter('Sandbox'));
    await waitFor(() => expect(shownTechnologies()).toEqual(['k8sgpt']));
    expect(address().query).toEqual({ maturity: 'sandbox' });

    await user.click(
      screen.getByRole('button', { name: 'Remove the filter Sandbox' }),
    );
    await waitFor(() => expect(shownTechnologies()).toHaveLength(13));
    expect(filter('Sandbox')).not.toBeChecked();
    expect(address().query).toEqual({});
    expect(
      screen.queryByRole('group', { name: 'Active filters' }),
    ).not.toBeInTheDocument();
  });

  it('say what each value would leave, and leave out what would leave nothing', async () => {
    const { user, filter } = await openTab();
    const label = (name: string) => filter(name).closest('label');
    expect(label('Graduated')).toHaveTextContent('Graduated6');
    expect(label('Serverless')).toHaveTextContent('Serverless1');

    await user.click(filter('Sandbox'));

    await waitFor(() =>
      expect(
        screen.queryByRole('checkbox', { name: 'Serverless' }),
      ).not.toBeInTheDocument(),
    );
    expect(label('Graduated')).toHaveTextContent('Graduated6');
  });

  it('mean any value within one, and all of them together', async () => {
    const { user, filter } = await openTab();
    await user.click(filter('Graduated'));
    await user.click(filter('Archived'));
    await user.click(filter('Service Mesh'));

    await waitFor(() =>
      expect(shownTechnologies()).toEqual(['istio', 'open-service-mesh']),
    );
    expect(address().query).toEqual({
      maturity: 'graduated,archived',
      subcategory: 'service-mesh',
    });

    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(shownTechnologies()).toHaveLength(13));
  });

  it('leave an item that is listed twice only where the category is chosen', async () => {
    const { user, filter } = await openTab();
    await user.click(filter('Provisioning'));
    await waitFor(() =>
      expect(shownTechnologies()).toEqual(['falco', 'open-policy-agent']),
    );
  });

  it('name the category of a subcategory whose slug another category has too', async () => {
    const { user, filter } = await openTab();
    await user.click(filter('Model framework'));
    await waitFor(() => expect(shownTechnologies()).toEqual(['vllm']));
    expect(address().query).toEqual({ subcategory: 'inference/framework' });
  });

  it.each(['service-mesh', 'orchestration-management/service-mesh'])(
    'take back a subcategory that a link names as %s',
    async subcategory => {
      const { user, filter } = await openTab(`?subcategory=${subcategory}`);
      expect(filter('Service Mesh')).toBeChecked();

      await user.click(filter('Service Mesh'));

      expect(filter('Service Mesh')).not.toBeChecked();
      expect(address().query).toEqual({});
    },
  );

  it('leave what the company uses', async () => {
    const { user, filter } = await openTab('', { entities: services });
    await user.click(filter('Used here'));
    await waitFor(() =>
      expect(shownTechnologies()).toEqual(['kubernetes', 'prometheus']),
    );
    expect(address().query).toEqual({ used: '1' });
  });

  it('leave what is in a ring, in the order of the policy', async () => {
    const rings: Record<string, string> = { istio: 'hold', falco: 'adopt' };
    const items = LANDSCAPE.items.map(item => ({
      ...item,
      ring: rings[item.name],
    }));
    const { user, filter } = await openTab('', {
      backend: new LandscapeBackend({
        landscapes: [{ ...LANDSCAPE, items }],
        policy: { rings: RINGS, decisions: [], findings: [] },
      }),
    });
    const options = within(
      await screen.findByRole('group', { name: 'Ring' }),
    ).getAllByRole('checkbox');
    expect(options.map(option => option.getAttribute('aria-label'))).toEqual([
      'Adopt',
      'Hold',
      'No decision',
    ]);
    await user.click(filter('Hold'));
    await waitFor(() => expect(shownTechnologies()).toEqual(['istio']));
    expect(address().query).toEqual({ ring: 'hold' });
    expect(within(card('istio')).getByText('Hold')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Remove the filter Hold' }),
    );
    await waitFor(() => expect(address().query).toEqual({}));
  });

  it('leave what is open source, or what is not, and never both', async () => {
    const { user, filter } = await openTab();
    await screen.findByRole('group', { name: 'Source' });
    await user.click(filter('Not open source'));
    await waitFor(() =>
      expect(shownTechnologies()).toEqual(['hashicorp-nomad']),
    );
    expect(address().query).toEqual({ oss: '0' });
    await user.click(filter('Open source'));
    expect(filter('Not open source')).not.toBeChecked();
    expect(address().query).toEqual({ oss: '1' });
    await user.click(filter('Open source'));
    expect(address().query).toEqual({});
  });

  it('leave what has a tag', async () => {
    const { user, filter } = await openTab();
    await screen.findByRole('group', { name: 'Tags' });
    await user.click(filter('monitoring'));
    await waitFor(() => expect(shownTechnologies()).toEqual(['prometheus']));
    expect(address().query).toEqual({ tag: 'monitoring' });
  });

  it('are in a drawer as well, for screens without room for them', async () => {
    const { user } = await openTab();
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    const close = await screen.findByRole('button', {
      name: 'Close the filters',
    });
    await user.click(screen.getByRole('checkbox', { name: 'Incubating' }));
    await user.click(close);
    await waitFor(() => expect(close).not.toBeInTheDocument());
    expect(shownTechnologies()).toEqual(['opentelemetry']);
  });
});

describe('the groups of categories', () => {
  it('are chosen by their buttons', async () => {
    const { user } = await openTab();
    const groups = within(
      screen.getByRole('group', { name: 'Groups of categories' }),
    );
    expect(
      groups.getByRole('button', { name: 'Projects and products' }),
    ).toHaveAttribute('aria-pressed', 'true');

    await user.click(groups.getByRole('button', { name: 'Members' }));
    await waitFor(() => expect(shownTechnologies()).toEqual(['acme-member']));

    await user.click(groups.getByRole('button', { name: 'All' }));
    await waitFor(() => expect(shownTechnologies()).toHaveLength(14));
  });

  it('may have one that is called All, which is shown once', async () => {
    const [projects, members] = LANDSCAPE.groups;
    const backend = new LandscapeBackend({
      landscapes: [
        {
          ...LANDSCAPE,
          groups: [projects, { ...members, slug: 'all', name: 'All' }],
        },
      ],
    });
    const { user } = await openTab('', { backend });
    await user.click(screen.getByRole('button', { name: 'All' }));
    await waitFor(() => expect(shownTechnologies()).toEqual(['acme-member']));
  });

  it('are not shown where there is one only', async () => {
    const backend = new LandscapeBackend({
      landscapes: [{ ...LANDSCAPE, groups: [LANDSCAPE.groups[0]] }],
    });
    await openTab('', { backend });
    expect(
      screen.queryByRole('group', { name: 'Groups of categories' }),
    ).not.toBeInTheDocument();
  });
});

describe('the order', () => {
  it('is by category, and can be by name, maturity or users', async () => {
    const { user } = await openTab('', { entities: services });
    const sort = screen.getByRole('combobox', { name: 'Sort by' });
    expect(sort).toHaveDisplayValue('Category');

    await user.selectOptions(sort, 'Name');
    await waitFor(() =>
      expect(shownTechnologies().slice(0, 2)).toEqual([
        'falco',
        'hashicorp-nomad',
      ]),
    );
    expect(shownTechnologies()).toHaveLength(12);

    await user.selectOptions(sort, 'Users');
    await waitFor(() =>
      expect(shownTechnologies().slice(0, 2)).toEqual([
        'kubernetes',
        'prometheus',
      ]),
    );
    expect(address().query).toEqual({ sort: 'users' });
  });
});

describe('a link to the tab', () => {
  it('restores search, filters, order and open details', async () => {
    const { search, filter } = await openTab(
      '?q=collects&maturity=graduated,incubating&sort=name&item=prometheus&view=cards',
    );
    expect(
      await screen.findByRole('dialog', { name: 'Details of Prometheus' }),
    ).toBeVisible();
    expect(search).toHaveValue('collects');
    expect(filter('Graduated')).toBeChecked();
    expect(filter('Incubating')).toBeChecked();
    expect(screen.getByRole('combobox', { hidden: true })).toHaveDisplayValue(
      'Name',
    );
    await waitFor(() =>
      expect(shownTechnologies()).toEqual(['opentelemetry', 'prometheus']),
    );
  });
});

describe('the details', () => {
  it('begin with what is known already, and follow the arrow keys', async () => {
    const { user } = await openTab('?q=prometheus');
    await waitFor(() => expect(shownTechnologies()).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Prometheus' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Details of Prometheus',
    });
    expect(
      within(dialog).getByText('Collects metrics and raises alerts.'),
    ).toBeVisible();
    expect(
      within(dialog).getByRole('button', { name: 'Previous technology' }),
    ).toBeDisabled();
    await user.keyboard('{ArrowRight}');
    expect(address().query.item).toBe('prometheus-consulting');
    await user.click(
      await screen.findByRole('button', { name: 'Previous technology' }),
    );
    expect(address().query.item).toBe('prometheus');
  });
});
