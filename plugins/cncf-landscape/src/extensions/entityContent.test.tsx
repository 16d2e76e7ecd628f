import { screen } from '@testing-library/react';
import { renderEntityPage } from '../__testUtils__/renderPortal';
import { serviceEntity } from '../__testUtils__/technologyFixture';

const CONTENT = 'entity-content:cncf-landscape/technologies';

describe('the tab “Technologies” of an entity’s page', () => {
  const shop = serviceEntity('shop', { uses: ['kubernetes'] });

  it('takes the place of the card where the configuration says so', async () => {
    renderEntityPage(shop, {
      extensions: [
        { 'entity-card:cncf-landscape/technologies': false },
        { [CONTENT]: true },
      ],
    });
    expect(
      await screen.findByRole('link', { name: 'Kubernetes' }),
    ).toBeVisible();
  });

  it('is off unless it is turned on', async () => {
    renderEntityPage(shop, {
      extensions: [{ 'entity-card:cncf-landscape/technologies': false }],
    });
    await screen.findByRole('navigation', { name: 'sidebar nav' });
    expect(
      screen.queryByRole('link', { name: 'Kubernetes' }),
    ).not.toBeInTheDocument();
  });
});
