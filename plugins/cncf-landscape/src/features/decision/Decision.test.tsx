import { screen, within } from '@testing-library/react';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import { POLICY } from '../../__testUtils__/policyFixture';
import { renderEntityPage, renderTab } from '../../__testUtils__/renderPortal';
import { technologyEntity } from '../../__testUtils__/technologyFixture';

const backend = () => new LandscapeBackend({ policy: POLICY });

describe('a decision in the details of a technology', () => {
  it('says who, when, why, what instead, and whether it is due for review', async () => {
    renderTab('?item=kubernetes', { backend: backend() });
    const dialog = within(await screen.findByRole('dialog'));
    const section = (
      await dialog.findByRole('heading', { name: 'What the company decided' })
    ).parentElement!;
    for (const text of [
      'Adopt',
      'Take it without asking.',
      'Review overdue',
      'Every team knows it, and the platform runs it.',
      'On the clusters of the platform team.',
      'Feb 1, 2024',
    ]) {
      expect(section).toHaveTextContent(text);
    }
    expect(
      within(section).getByRole('link', { name: /platform/ }),
    ).toHaveAttribute('href', '/catalog/default/group/platform');
    expect(
      within(section).getByRole('link', { name: /scanners/ }),
    ).toHaveAttribute('href', '/catalog/default/system/scanners');
  });

  it('leads to the decision on what to use instead', async () => {
    renderTab('?item=open-service-mesh', { backend: backend() });
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByRole('link', { name: 'Istio' })).toHaveAttribute(
      'href',
      '/cncf-landscape/approved?landscape=cncf&item=istio',
    );
  });

  it('is not spoken of where there is none', async () => {
    renderTab('?item=istio', { backend: backend() });
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('Connects services.');
    expect(
      dialog.queryByRole('heading', { name: 'What the company decided' }),
    ).not.toBeInTheDocument();
  });
});

describe("a decision on a technology's entity page", () => {
  it('is in the card about it, and its ring leads to all decisions', async () => {
    renderEntityPage(technologyEntity('kubernetes'), { backend: backend() });
    expect(
      await screen.findByText('Every team knows it, and the platform runs it.'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Adopt: the decision on Kubernetes' }),
    ).toHaveAttribute('href', expect.stringContaining('item=kubernetes'));
  });
});
