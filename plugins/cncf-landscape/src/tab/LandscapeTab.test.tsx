import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LandscapeBackend } from '../__testUtils__/LandscapeBackend';
import { LANDSCAPE } from '../__testUtils__/landscapeFixture';
import {
  address,
  renderTab,
  shownTechnologies,
} from '../__testUtils__/renderPortal';

describe('the tab, when not all is well', () => {
  it('says that it is loading', async () => {
    const backend = new LandscapeBackend();
    renderTab('', { backend });
    expect(
      await screen.findByRole('status', { name: 'Loading the landscape' }),
    ).toHaveAttribute('aria-busy', 'true');
    await screen.findByRole('button', { name: 'Kubernetes' });
  });

  it('says what the landscape backend said where it fails, and tries again', async () => {
    const backend = new LandscapeBackend();
    backend.failsWith = 503;
    renderTab('?q=istio', { backend });

    expect(
      await screen.findByText(/The landscape cannot be shown/),
    ).toBeVisible();
    expect(screen.getByText(/503/)).toHaveTextContent(
      'The database is on fire',
    );

    backend.failsWith = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Istio' })).toBeVisible();
    expect(shownTechnologies()).toEqual(['istio']);
  });

  it('shows the landscape, and a notice, where the catalog does not answer', async () => {
    renderTab('', {
      catalogApi: {
        getEntityFacets: () => Promise.reject(new Error('no catalog')),
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Uses cannot be shown: the catalog did not respond.',
    );
    expect(screen.getByRole('button', { name: 'Kubernetes' })).toBeVisible();
    expect(
      screen.queryByRole('checkbox', { name: 'Used here' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('option', { name: 'Users' }),
    ).not.toBeInTheDocument();
  });

  it('shows the landscape, and since when, where its source could not be read again', async () => {
    const backend = new LandscapeBackend({
      status: {
        readAt: '2026-11-18T08:00:00Z',
        error: { message: 'HTTP 500', since: '2026-11-20T12:00:00Z' },
      },
    });
    renderTab('', { backend });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /has been unreadable since Nov 20, 2026.*You are seeing the version of Nov 18, 2026/,
    );
    expect(screen.getByRole('button', { name: 'Kubernetes' })).toBeVisible();
  });

  it('says where to look when the landscape is empty', async () => {
    const backend = new LandscapeBackend({
      landscapes: [{ ...LANDSCAPE, items: [] }],
    });
    renderTab('', { backend });
    expect(
      await screen.findByText('This landscape has no items'),
    ).toBeVisible();
    expect(
      screen.getByText(/cncfLandscape\.landscapes\.cncf\.source/),
    ).toBeVisible();
  });

  it('says what to do where no landscape is configured', async () => {
    renderTab('', { backend: new LandscapeBackend({ landscapes: [] }) });
    expect(await screen.findByText(/No landscape is configured/)).toBeVisible();
  });

  it('says so where a link names a landscape that there is not', async () => {
    renderTab('?landscape=gone');
    expect(
      await screen.findByText(/There is nothing at \/landscapes\/gone/),
    ).toBeVisible();
  });
});

describe('the tab with several landscapes', () => {
  const other = {
    ...LANDSCAPE,
    id: 'lfai',
    title: 'LF AI & Data',
    items: LANDSCAPE.items.filter(({ name }) => name === 'vllm'),
  };
  const landscapes = [LANDSCAPE, other];

  it('shows the first one, and another one by choice', async () => {
    renderTab('?q=kubernetes', {
      backend: new LandscapeBackend({ landscapes }),
    });
    const picker = await screen.findByRole('combobox', { name: 'Landscape' });
    expect(picker).toHaveDisplayValue('CNCF');

    await userEvent.selectOptions(picker, 'lfai');

    await waitFor(() => expect(shownTechnologies()).toEqual(['vllm']));
    expect(address().query).toEqual({ landscape: 'lfai' });
  });

  it('shows the one that a link names', async () => {
    renderTab('?landscape=lfai', {
      backend: new LandscapeBackend({ landscapes }),
    });
    expect(
      await screen.findByRole('combobox', { name: 'Landscape' }),
    ).toHaveDisplayValue('LF AI & Data');
    expect(shownTechnologies()).toEqual(['vllm']);
  });
});

describe('the tab, when another landscape is chosen that lists the same technologies', () => {
  const other = { ...LANDSCAPE, id: 'lfai', title: 'LF AI & Data' };
  const landscapes = [LANDSCAPE, other];
  const chooseOther = async () =>
    userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Landscape' }),
      'lfai',
    );

  it('shows no text of the one before while its own are on their way', async () => {
    const backend = new LandscapeBackend({ landscapes });
    renderTab('', { backend });
    await screen.findByText('Runs containers on many machines.');

    let textsArrive = () => {};
    backend.textsWaitFor = new Promise(resolve => {
      textsArrive = resolve;
    });
    await chooseOther();
    await waitFor(() =>
      expect(backend.asked).toContain('/landscapes/lfai/texts?lang=en'),
    );
    expect(
      await screen.findByRole('button', { name: 'Kubernetes' }),
    ).toBeVisible();
    expect(
      screen.queryByText('Runs containers on many machines.'),
    ).not.toBeInTheDocument();

    textsArrive();
    expect(
      await screen.findByText('Kubernetes, as LF AI & Data describes it.'),
    ).toBeVisible();
  });

  it('counts no users of the one before for it, not even while the catalog has not answered', async () => {
    const USES = 'relations.usesTechnology';
    const getEntityFacets = jest.fn().mockResolvedValueOnce({
      facets: { [USES]: [{ value: 'resource:cncf/kubernetes', count: 7 }] },
    });
    getEntityFacets.mockReturnValue(new Promise(() => {}));
    renderTab('', {
      backend: new LandscapeBackend({ landscapes }),
      catalogApi: { getEntityFacets },
    });
    expect(await screen.findByText('Used by 7')).toBeVisible();

    await chooseOther();
    expect(
      await screen.findByText('Kubernetes, as LF AI & Data describes it.'),
    ).toBeVisible();
    expect(screen.queryByText('Used by 7')).not.toBeInTheDocument();
  });
});

describe('the tab in Korean', () => {
  it('has Korean words and the Korean texts of the guide', async () => {
    const backend = new LandscapeBackend();
    renderTab('', { backend, language: 'ko' });

    expect(
      await screen.findByRole('searchbox', { name: '기술 검색' }),
    ).toBeVisible();
    expect(
      await screen.findByText(/오케스트레이션 시스템입니다/),
    ).toBeVisible();
    expect(screen.getByText('12개 항목')).toBeVisible();
    expect(
      screen.getByRole('region', { name: '보안과 컴플라이언스' }),
    ).toBeVisible();
    expect(backend.asked).toContain('/landscapes/cncf/texts?lang=ko');
  });

  it('finds what is typed in Korean', async () => {
    renderTab('', { language: 'ko' });
    await screen.findByText(/오케스트레이션 시스템입니다/);
    await userEvent.type(
      screen.getByRole('searchbox', { name: '기술 검색' }),
      '모니터링',
    );
    await waitFor(() => expect(shownTechnologies()).toEqual(['prometheus']));
  });

  it('shows the details in Korean', async () => {
    renderTab('?item=kubernetes', { language: 'ko' });
    expect(
      await screen.findByRole('dialog', { name: 'Kubernetes 상세 정보' }),
    ).toBeVisible();
    expect(
      await screen.findByText('컨테이너를 손으로 배치하기는 어렵습니다.'),
    ).toBeVisible();
    expect(screen.getByText('2018. 3. 6.')).toBeVisible();
    expect(
      screen.queryByText('이 글은 영어로만 제공됩니다.'),
    ).not.toBeInTheDocument();
  });

  it('says so where the guide has English text only', async () => {
    renderTab('?item=istio', { language: 'ko' });
    expect(
      await screen.findByText('이 글은 영어로만 제공됩니다.'),
    ).toBeVisible();
    expect(screen.getByText('Connects services.')).toHaveAttribute(
      'lang',
      'en',
    );
  });
});

describe('the pages of the tab', () => {
  it('are tabs of the header, of which the chosen one names the page as its panel', async () => {
    renderTab('');
    await screen.findByRole('button', { name: 'Kubernetes' });
    const tabs = screen.getByRole('tablist');
    expect(
      within(tabs)
        .getAllByRole('tab')
        .map(tab => tab.textContent),
    ).toEqual(['Explore', 'Approved', 'Adoption', 'What’s new']);
    const panel = await screen.findByRole('tabpanel', { name: 'Explore' });
    expect(within(panel).getByRole('searchbox')).toBeVisible();

    await userEvent.click(
      within(tabs).getByRole('tab', { name: 'What’s new' }),
    );
    expect(
      await screen.findByRole('tabpanel', { name: 'What’s new' }),
    ).toBeVisible();
    expect(address().path).toBe('/cncf-landscape/whats-new');
  });
});
