import type {
  CatalogApi,
  GetEntityFacetsRequest,
} from '@backstage/catalog-client';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderTab } from '../../__testUtils__/renderPortal';
import { serviceEntity } from '../../__testUtils__/technologyFixture';
import {
  type SavedFile,
  collectSavedFiles,
  textOf,
} from '../../__testUtils__/collectSavedFiles';

const checkout = 'group:default/checkout';
const dispatch = 'group:default/dispatch';

/** More technologies than the first screen shows, by how often they are used. */
const TECHNOLOGIES = [
  'kubernetes',
  'istio',
  'falco',
  'k8sgpt',
  'knative',
  'open-policy-agent',
  'opentelemetry',
  'prometheus',
  'vllm',
  'open-service-mesh',
];

const SERVICES = TECHNOLOGIES.map((_, index) =>
  serviceEntity(`service-${index}`, {
    uses: TECHNOLOGIES.slice(0, TECHNOLOGIES.length - index),
    owner: index % 2 ? dispatch : checkout,
  }),
);

/** What a request is for, in short: which facets, with which filter. */
function inShort({ filter, facets }: GetEntityFacetsRequest): string {
  const conditions = Object.entries([filter ?? {}].flat()[0]).map(
    ([key, value]) => (typeof value === 'symbol' ? key : `${key}=${value}`),
  );
  return `${facets.join(' ')} of ${conditions.join(' ')}`;
}

const teamsOf = (technology: string) =>
  `relations.ownedBy of kind=component relations.usesTechnology=resource:cncf/${technology}`;
const NAMING_TEAMS =
  'relations.ownedBy of kind=component relations.usesTechnology';
const CHOICES = 'spec.type relations.ownedBy of kind=component';
const FIRST_SCREEN = [
  'kind relations.usesTechnology of kind=component',
  'kind of kind=component relations.usesTechnology',
  ...TECHNOLOGIES.slice(0, 6).map(teamsOf),
];

describe('what the page "Adoption" requests from the catalog', () => {
  let asked: string[];
  let answered: number;
  let answeredBeforeChoices: number | undefined;
  let saved: SavedFile[];
  let failing: string | undefined;
  /** Whether the browser has nothing to do. */
  let idle: boolean;
  let watched: Map<Element, () => void>;

  beforeEach(() => {
    asked = [];
    answered = 0;
    answeredBeforeChoices = undefined;
    failing = undefined;
    idle = false;
    watched = new Map();
    saved = collectSavedFiles();
    window.requestIdleCallback = task =>
      idle
        ? window.setTimeout(task, 0, {
            didTimeout: false,
            timeRemaining: () => 50,
          })
        : 0;
    window.cancelIdleCallback = id => window.clearTimeout(id);
    // A screen on which nothing below the bars is in sight.
    window.IntersectionObserver = class {
      constructor(private readonly callback: IntersectionObserverCallback) {}
      observe(element: Element) {
        watched.set(element, () =>
          this.callback(
            [{ isIntersecting: true } as IntersectionObserverEntry],
            this as unknown as IntersectionObserver,
          ),
        );
      }
      disconnect() {}
    } as unknown as typeof IntersectionObserver;
  });
  afterEach(() => {
    cleanup();
    for (const name of [
      'requestIdleCallback',
      'cancelIdleCallback',
      'IntersectionObserver',
    ]) {
      Reflect.deleteProperty(window, name);
    }
  });

  /** Opens the page, and waits for all of its first screen. */
  async function open(query = '') {
    const catalog = catalogApiMock({ entities: SERVICES });
    const getEntityFacets: CatalogApi['getEntityFacets'] = async request => {
      const question = inShort(request);
      // The tab's own question, whatever its page.
      if (question === 'relations.usesTechnology of ') {
        return catalog.getEntityFacets(request);
      }
      asked.push(question);
      if (question === CHOICES) {
        answeredBeforeChoices = answered;
      }
      if (question === failing) {
        throw new Error('no catalog');
      }
      const answer = await catalog.getEntityFacets(request);
      await new Promise(resolve => setTimeout(resolve, 10));
      answered++;
      return answer;
    };
    renderTab(`/adoption${query}`, {
      catalogApi: Object.assign(Object.create(catalog), { getEntityFacets }),
    });
    await screen.findByRole('link', { name: /teams? uses? Open Policy Agent/ });
  }

  /** Lets a section come into sight. */
  function scrollTo(name: string) {
    const section = screen.getByRole('region', { name });
    act(() => watched.get(section.parentElement!)!());
  }

  const owners = () =>
    within(screen.getByRole('combobox', { name: 'Owner' }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);

  it('at first is the numbers, and the teams of the technologies in sight', async () => {
    await open();
    expect(asked).toEqual(FIRST_SCREEN);
    expect(
      screen
        .getByRole('table', { name: 'Technologies by use' })
        .querySelectorAll('[data-technology]'),
    ).toHaveLength(6);
    expect(owners()).toEqual(['All owners']);
  });

  it('is what there is to choose from when somebody goes to the filters, once', async () => {
    await open();
    asked.length = 0;
    act(() => screen.getByRole('combobox', { name: 'Type' }).focus());
    await waitFor(() =>
      expect(owners()).toEqual(['All owners', 'checkout', 'dispatch']),
    );
    await userEvent.hover(screen.getByRole('combobox', { name: 'Owner' }));
    expect(asked).toEqual([CHOICES]);
  });

  it('is what there is to choose from when the browser is idle, but not before the first screen is there', async () => {
    idle = true;
    await open();
    await waitFor(() => expect(owners()).toContain('dispatch'));
    expect(asked).toEqual([...FIRST_SCREEN, CHOICES]);
    expect(answeredBeforeChoices).toBe(FIRST_SCREEN.length);
  });

  it('is what there is to choose from again where it could not be had, and nothing is said', async () => {
    failing = CHOICES;
    await open(`?owner=${encodeURIComponent(dispatch)}`);
    asked.length = 0;
    act(() => screen.getByRole('combobox', { name: 'Type' }).focus());
    await waitFor(() => expect(asked).toEqual([CHOICES]));
    expect(owners()).toEqual(['All owners', 'dispatch']);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();

    failing = undefined;
    act(() => screen.getByRole('combobox', { name: 'Owner' }).focus());
    await waitFor(() => expect(owners()).toContain('checkout'));
    expect(asked).toEqual([CHOICES, CHOICES]);
  });

  it('is the teams once, whichever of the parts that show them comes into sight', async () => {
    await open();
    asked.length = 0;
    scrollTo('Teams and technologies');
    expect(
      await screen.findByRole('link', {
        name: '5 services of dispatch use Kubernetes',
      }),
    ).toBeVisible();
    scrollTo('Used by one team only');
    expect(
      await screen.findByRole('table', { name: 'Used by one team only' }),
    ).toBeVisible();
    expect(asked).toEqual([
      NAMING_TEAMS,
      ...TECHNOLOGIES.slice(6).map(teamsOf),
    ]);
  });

  it('is the teams where a part that nobody has seen yet is exported', async () => {
    await open();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Export CSV: Teams and technologies',
      }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await textOf(saved[0]);
    expect(text).toContain('group:default/dispatch,5,5,4,4,3,3,2,2,1,1,0');
    expect(asked).toContain(NAMING_TEAMS);
  });

  it('is the teams again where they could not be had, and the page says so', async () => {
    await open();
    failing = NAMING_TEAMS;
    scrollTo('Teams and technologies');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Some teams are missing');

    failing = undefined;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('link', {
        name: '5 services of dispatch use Kubernetes',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
