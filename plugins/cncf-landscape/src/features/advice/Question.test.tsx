import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../../__testUtils__/LandscapeBackend';
import { POLICY } from '../../__testUtils__/policyFixture';
import {
  type PortalOptions,
  address,
  renderTab,
} from '../../__testUtils__/renderPortal';

async function openQuestion(query = '', options: PortalOptions = {}) {
  renderTab(`/approved${query}`, {
    backend: new LandscapeBackend({ policy: POLICY }),
    ...options,
  });
  const name =
    options.language === 'ko'
      ? '무엇을 쓰면 될까요?'
      : 'What should I use for …?';
  const field = await screen.findByRole('textbox', { name });
  return { user: userEvent.setup(), field };
}

const group = (name: string) => screen.findByRole('region', { name });

describe('the question what to use', () => {
  it('is answered by what is approved, with why and whom to contact', async () => {
    const { user, field } = await openQuestion();
    await user.type(field, 'run containers');
    const approved = await group('Approved');
    expect(approved).toHaveTextContent('Kubernetes');
    expect(approved).toHaveTextContent(
      'Every team knows it, and the platform runs it.',
    );
    expect(
      within(approved).getByRole('link', { name: /platform/ }),
    ).toHaveAttribute('href', '/catalog/default/group/platform');
    expect(address().query).toEqual({ need: 'run containers' });
  });

  it('is answered by what is settled and what to avoid, and what to use instead', async () => {
    const { user } = await openQuestion('?need=service+mesh');
    expect(await group('Approved')).toHaveTextContent(
      'The company has approved nothing for this.',
    );
    expect(
      await group('Settled in the landscape, not decided here'),
    ).toHaveTextContent('Istio');
    const avoid = await group('Avoid');
    expect(avoid).toHaveTextContent('Nobody maintains it any more.');
    await user.click(
      within(avoid).getByRole('button', { name: 'Use Istio instead' }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Details of Istio' }),
    ).toBeVisible();
  });

  it('can be a subcategory, which a link keeps in every language', async () => {
    const { user, field } = await openQuestion();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'or choose a subcategory' }),
      'Observability',
    );
    expect(address().query).toEqual({
      need: 'observability-and-analysis/observability',
    });
    expect(field).toHaveValue('Observability');
    expect(await group('On trial')).toHaveTextContent('OpenTelemetry');
    expect(screen.getByRole('link', { name: 'Observability' })).toHaveAttribute(
      'href',
      '/cncf-landscape/category/observability-and-analysis/observability?landscape=cncf',
    );
  });

  it('is understood in Korean by a portal in English', async () => {
    const { user, field } = await openQuestion();
    await user.type(field, '메트릭 수집');
    expect(await group('Approved')).toHaveTextContent('Prometheus');
  });

  it('is understood in English by a portal in Korean', async () => {
    const { user, field } = await openQuestion('', { language: 'ko' });
    await user.type(field, 'collect metrics');
    expect(await group('승인됨')).toHaveTextContent('Prometheus');
  });

  it('says so where nothing seems to fit, and can be taken back', async () => {
    const { user } = await openQuestion('?need=sourdough');
    expect(
      await screen.findByText('Nothing in this landscape seems to fit'),
    ).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Clear the question' }),
    );
    expect(address().query).toEqual({});
    expect(
      screen.queryByRole('region', { name: 'Answers' }),
    ).not.toBeInTheDocument();
  });

  it('is answered by the landscape where the company has no policy', async () => {
    await openQuestion('?need=service+mesh', {
      backend: new LandscapeBackend(),
    });
    expect(
      await group('Settled in the landscape, not decided here'),
    ).toHaveTextContent('Istio');
    expect(await group('Avoid')).toHaveTextContent(
      'Its foundation has archived it',
    );
    expect(
      screen.queryByRole('region', { name: 'Approved' }),
    ).not.toBeInTheDocument();
  });
});
