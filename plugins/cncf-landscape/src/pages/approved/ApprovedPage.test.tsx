import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import { collectSavedFiles } from '../../__testUtils__/collectSavedFiles';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import { POLICY } from '../../__testUtils__/policyFixture';
import {
  type PortalOptions,
  address,
  renderTab,
  shownTechnologies,
} from '../../__testUtils__/renderPortal';

async function openApproved(
  query = '',
  policy: Policy = POLICY,
  options: PortalOptions = {},
) {
  renderTab(`/approved${query}`, {
    backend: new LandscapeBackend({ policy }),
    ...options,
  });
  const radar = await screen.findByRole('group', { name: 'Technology radar' });
  return { user: userEvent.setup(), radar: within(radar) };
}

const blipNames = (radar: ReturnType<typeof within>): string[] =>
  radar
    .getAllByRole('button')
    .map(
      (blip: HTMLElement) =>
        blip.getAttribute('aria-label')!.split(', decided')[0],
    );

function row(name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-technology="${name}"]`)!;
}

describe('the page of what is approved', () => {
  it('is a tab beside the landscape', async () => {
    renderTab('', { backend: new LandscapeBackend({ policy: POLICY }) });
    expect((await screen.findByText('Approved')).closest('a')).toHaveAttribute(
      'href',
      '/cncf-landscape/approved',
    );
  });

  it('draws every decision, with its ring and where it came from', async () => {
    const { radar } = await openApproved();
    expect(blipNames(radar)).toEqual([
      'Kubernetes, Adopt, moved in',
      'Prometheus, Adopt',
      'OpenTelemetry, Trial, new',
      'Falco, Assess, moved out',
      'Kubernetes, Hold, only for some',
      'Open Service Mesh, Hold',
    ]);
    expect(
      radar.getByRole('button', {
        name: 'Kubernetes, Adopt, moved in, decided Feb 1, 2024, #1',
      }),
    ).toBeVisible();
  });

  it('lists the same ring by ring: since when, who, what instead, and for whom only', async () => {
    await openApproved();
    expect(shownTechnologies()).toEqual([
      'kubernetes',
      'prometheus',
      'opentelemetry',
      'falco',
      'kubernetes',
      'open-service-mesh',
    ]);
    const adopt = within(screen.getByRole('region', { name: 'Adopt' }));
    expect(adopt.getByText('Take it without asking.')).toBeVisible();
    expect(row('kubernetes')).toHaveTextContent('since Feb 1, 2024');
    expect(row('kubernetes')).toHaveTextContent('Review overdue');
    expect(
      within(row('kubernetes')).getByRole('link', { name: /platform/ }),
    ).toHaveAttribute('href', '/catalog/default/group/platform');
    const hold = within(screen.getByRole('region', { name: 'Hold' }));
    expect(hold.getByText('Use Istio instead')).toBeVisible();
    expect(hold.getByRole('link', { name: /scanners/ })).toHaveAttribute(
      'href',
      '/catalog/default/system/scanners',
    );
  });

  it('marks in the list what is pointed at in the radar, and the other way round', async () => {
    const { user, radar } = await openApproved();
    await user.hover(radar.getByRole('button', { name: /^Prometheus/ }));
    expect(row('prometheus')).toHaveAttribute('data-active', 'true');
    await user.hover(row('falco'));
    expect(row('prometheus')).toHaveAttribute('data-active', 'false');
    expect(row('falco')).toHaveAttribute('data-active', 'true');
    expect(radar.getByText('Falco')).toBeInTheDocument();
  });

  it('is walked through by arrow keys, one stop of the tabulator key in all', async () => {
    const { user, radar } = await openApproved();
    const blips = radar.getAllByRole('button');
    expect(blips.filter(blip => blip.tabIndex === 0)).toEqual([blips[0]]);
    blips[0].focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(blips[2]).toHaveFocus();
    expect(row('opentelemetry')).toHaveAttribute('data-active', 'true');
    await user.keyboard('{ArrowLeft}');
    expect(blips[1]).toHaveFocus();
    await user.keyboard('{End}{ArrowRight}');
    expect(blips[0]).toHaveFocus();
    await user.keyboard('{Home}{Enter}');
    expect(
      await screen.findByRole('dialog', { name: 'Details of Kubernetes' }),
    ).toBeVisible();
    expect(address().query).toEqual({ item: 'kubernetes' });
  });

  it('opens what a link names, with all that was decided about it', async () => {
    renderTab('/approved?item=kubernetes', {
      backend: new LandscapeBackend({ policy: POLICY }),
    });
    const dialog = within(await screen.findByRole('dialog'));
    const section = (
      await dialog.findByRole('heading', { name: 'What the company decided' })
    ).parentElement!;
    expect(section).toHaveTextContent(
      'Every team knows it, and the platform runs it.',
    );
    expect(section).toHaveTextContent(
      'Trial · May 1, 2022 · Two teams try it.',
    );
    expect(section).toHaveTextContent('The scanners have no network.');
    expect(
      within(section).getByRole('link', { name: /ADR 12/ }),
    ).toHaveAttribute('href', 'https://adr.example.com/12');
  });

  it('narrows to rings, categories and words, as the link says', async () => {
    const { user, radar } = await openApproved('?ring=adopt');
    expect(shownTechnologies()).toEqual(['kubernetes', 'prometheus']);
    expect(blipNames(radar)).toHaveLength(2);
    expect(screen.getByText('2 decisions')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Hold' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Category' }),
      'orchestration-management',
    );
    expect(address().query).toEqual({
      ring: 'adopt,hold',
      category: 'orchestration-management',
    });
    await waitFor(() =>
      expect(shownTechnologies()).toEqual([
        'kubernetes',
        'kubernetes',
        'open-service-mesh',
      ]),
    );
    await user.type(
      screen.getByRole('searchbox', { name: 'Search decisions' }),
      'k8s',
    );
    await waitFor(() =>
      expect(shownTechnologies()).toEqual(['kubernetes', 'kubernetes']),
    );
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(shownTechnologies()).toHaveLength(6));
    expect(address().query).toEqual({});
  });

  it('says so where nothing is left', async () => {
    await openApproved('?q=sourdough');
    expect(await screen.findByText('Nothing matches')).toBeVisible();
  });

  it('lists what is due for review, the oldest first', async () => {
    await openApproved();
    const table = within(
      screen.getByRole('region', { name: 'Due for review' }),
    );
    const rows = table.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent(/Kubernetes.*Feb 1, 2025.*days overdue/);
    expect(rows[1]).toHaveTextContent(/Prometheus.*in 30 days/);
  });

  it('saves the radar for the tech-radar plugin', async () => {
    const saved = collectSavedFiles();
    const { user } = await openApproved();
    await user.click(screen.getByRole('button', { name: 'Tech radar JSON' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0].type).toBe('application/json');
  });

  it('speaks Korean', async () => {
    renderTab('/approved', {
      backend: new LandscapeBackend({ policy: POLICY }),
      language: 'ko',
    });
    const radar = await screen.findByRole('group', { name: '기술 레이더' });
    expect(
      within(radar).getByRole('button', {
        name: /Kubernetes, Adopt, 안쪽으로 이동/,
      }),
    ).toBeVisible();
    expect(screen.getByRole('region', { name: '재검토할 결정' })).toBeVisible();
  });
});

describe('what is wrong with the policy', () => {
  it('is shown with its position in the file, and since when the file cannot be read', async () => {
    const { user } = await openApproved('', {
      ...POLICY,
      error: {
        message: 'technology-policy.yaml:3:1: a mapping is not closed',
        since: '2026-11-20T09:00:00Z',
      },
      findings: [
        {
          message: 'No landscape has the technology “kubernets”; left out.',
          line: 12,
          column: 17,
        },
        { message: 'Two decisions contradict each other.' },
      ],
    });
    expect(screen.getByText(/has been unreadable since/)).toBeVisible();
    expect(screen.getByText(/a mapping is not closed/)).toBeVisible();
    await user.click(screen.getByText('2 problems in the policy file'));
    expect(screen.getByText(/kubernets/)).toHaveTextContent(
      './technology-policy.yaml, line 12, column 17',
    );
  });

  it('does not hide that the backend does not answer', async () => {
    const backend = new LandscapeBackend();
    const { fetch } = backend;
    renderTab('/approved', {
      backend: Object.assign(backend, {
        fetch: async (input: RequestInfo | URL) =>
          String(input instanceof Request ? input.url : input).endsWith(
            '/policy',
          )
            ? new Response('{}', { status: 503 })
            : fetch(input),
      }),
    });
    expect(
      await screen.findByText(/the landscape backend did not respond/),
    ).toBeVisible();
  });
});

describe('a portal without a policy', () => {
  it('learns which setting to use, and what to write', async () => {
    renderTab('/approved');
    expect(
      await screen.findByText('The company has made no decisions yet'),
    ).toBeVisible();
    expect(screen.getByText(/set “cncfLandscape.policy”/)).toBeVisible();
    expect(screen.getByText(/ring: adopt/)).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Copy' })).toHaveLength(2);
  });

  it('learns where to write decisions, if only they are missing', async () => {
    renderTab('/approved', {
      backend: new LandscapeBackend({
        policy: { ...POLICY, decisions: [] },
      }),
    });
    expect(
      await screen.findByText(/technology-policy.yaml has no decisions/),
    ).toBeVisible();
  });
});
