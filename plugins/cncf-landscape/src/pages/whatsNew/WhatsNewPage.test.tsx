import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import { CHANGES } from '../../__testUtils__/changesFixture';
import {
  address,
  renderTab,
  shownTechnologies,
} from '../../__testUtils__/renderPortal';
import { serviceEntity } from '../../__testUtils__/technologyFixture';

function changeOf(name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-technology="${name}"]`)!;
}

describe('what is new', () => {
  const backend = () => new LandscapeBackend({ changes: CHANGES });

  it('says what happened to what, newest first, by day', async () => {
    renderTab('/whats-new', { backend: backend() });
    const newest = await screen.findByRole('region', {
      name: 'November 20, 2026',
    });
    expect(within(newest).getByText('5 changes')).toBeVisible();
    expect(
      screen.getByRole('region', { name: 'November 13, 2026' }),
    ).toBeVisible();
    expect(shownTechnologies()).toEqual(CHANGES.map(({ name }) => name));
    for (const [name, words] of [
      ['vllm', 'Added'],
      ['opentelemetry', 'Promoted from Sandbox to Incubating'],
      ['k8sgpt', 'Accepted as Sandbox'],
      ['open-service-mesh', 'Archived, previously Sandbox'],
      ['sealed-box', 'Removed'],
      ['knative', 'Renamed from Old Knative'],
      ['kubernetes', 'Moved here from Provisioning / Security & Compliance'],
      ['istio', 'Changed from Archived to Graduated'],
    ]) {
      expect(changeOf(name)).toHaveTextContent(words);
    }
  });

  it('puts what the company uses first', async () => {
    renderTab('/whats-new', {
      backend: backend(),
      entities: [
        serviceEntity('shop', { uses: ['kubernetes', 'opentelemetry'] }),
      ],
    });
    const inUse = await screen.findByRole('region', {
      name: 'Affects what we use',
    });
    expect(
      within(inUse)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['OpenTelemetry', 'Kubernetes']);
    expect(within(inUse).getAllByText('Used by 1')).toHaveLength(2);
    // No heading says when that was.
    expect(changeOf('kubernetes')).toHaveTextContent('Nov 13, 2026');
    expect(changeOf('istio')).not.toHaveTextContent('Nov 13, 2026');
  });

  it('leaves the changes of one kind', async () => {
    renderTab('/whats-new', { backend: backend() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Promoted' }),
    );
    expect(shownTechnologies()).toEqual(['opentelemetry', 'k8sgpt']);
    await userEvent.click(screen.getByRole('button', { name: 'All' }));
    expect(shownTechnologies()).toHaveLength(CHANGES.length);
  });

  it('opens the details of what is there still', async () => {
    renderTab('/whats-new', { backend: backend() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Knative' }),
    );
    expect(address().query.item).toBe('knative');
    expect(
      await screen.findByRole('dialog', { name: 'Details of Knative' }),
    ).toBeVisible();
    expect(
      within(changeOf('sealed-box')).queryByRole('button'),
    ).not.toBeInTheDocument();
  });

  it('loads more changes when asked to, which may be of any kind', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({
      ...CHANGES[0],
      id: `${index}`,
      name: `item-${index}`,
    }));
    renderTab('/whats-new', {
      backend: new LandscapeBackend({ changes: many }),
    });
    const more = await screen.findByRole('button', {
      name: 'Show more changes',
    });
    expect(shownTechnologies()).toHaveLength(100);
    expect(screen.queryByText('100 changes')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Removed' }));
    expect(
      screen.getByText('None of the changes shown so far are of this kind.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'All' }));
    await userEvent.click(more);
    await screen.findByText('130 changes');
    expect(more).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Removed' }),
    ).not.toBeInTheDocument();
  });

  it('says that there is nothing to compare the first version with', async () => {
    renderTab('/whats-new');
    expect(await screen.findByText('Nothing has changed yet')).toBeVisible();
  });

  it('speaks Korean', async () => {
    renderTab('/whats-new', { backend: backend(), language: 'ko' });
    expect(
      await screen.findByText(
        'Sandbox 단계에서 Incubating 단계로 승격되었습니다',
      ),
    ).toBeVisible();
  });
});
