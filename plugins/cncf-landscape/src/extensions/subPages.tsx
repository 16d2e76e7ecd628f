import {
  SubPageBlueprint,
  createExtensionInput,
} from '@backstage/frontend-plugin-api';
import { cardDataRef } from '../additions/dataRefs';
import {
  adoptionRouteRef,
  approvedRouteRef,
  categoriesRouteRef,
  whatsNewRouteRef,
} from '../routing/routes';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';

// A translated title would win over that of the configuration, so each of these pages gives one of the two.

/** `sub-page:cncf-landscape/explore`, the whole landscape, to search and filter; at the tab's path itself. */
export const explorePage = SubPageBlueprint.makeWithOverrides({
  name: 'explore',
  factory: (makePage, { config }) =>
    makePage({
      path: '',
      title: config.title ?? cncfLandscapeTranslationRef('page.explore'),
      loader: async () => {
        const { ExplorePage } = await import('../pages/explore/ExplorePage');
        return <ExplorePage />;
      },
    }),
});

/** `sub-page:cncf-landscape/approved`, what the company decided. */
export const approvedPage = SubPageBlueprint.makeWithOverrides({
  name: 'approved',
  inputs: { cards: createExtensionInput([cardDataRef]) },
  factory: (makePage, { config, inputs }) =>
    makePage({
      path: 'approved',
      title: config.title ?? cncfLandscapeTranslationRef('approved.tab'),
      routeRef: approvedRouteRef,
      loader: async () => {
        const { ApprovedPage } = await import('../pages/approved/ApprovedPage');
        const cards = inputs.cards.map(card => card.get(cardDataRef));
        return <ApprovedPage cards={cards} />;
      },
    }),
});

/** `sub-page:cncf-landscape/adoption`, who uses what, over the whole company. */
export const adoptionPage = SubPageBlueprint.makeWithOverrides({
  name: 'adoption',
  inputs: { cards: createExtensionInput([cardDataRef]) },
  factory: (makePage, { config, inputs }) =>
    makePage({
      path: 'adoption',
      title: config.title ?? cncfLandscapeTranslationRef('adoption.tab'),
      routeRef: adoptionRouteRef,
      loader: async () => {
        const { AdoptionPage } = await import('../pages/adoption/AdoptionPage');
        const cards = inputs.cards.map(card => card.get(cardDataRef));
        return <AdoptionPage cards={cards} />;
      },
    }),
});

/** `sub-page:cncf-landscape/whats-new`, what changed in the landscape. */
export const whatsNewPage = SubPageBlueprint.makeWithOverrides({
  name: 'whats-new',
  factory: (makePage, { config }) =>
    makePage({
      path: 'whats-new',
      title: config.title ?? cncfLandscapeTranslationRef('whatsNew.tab'),
      routeRef: whatsNewRouteRef,
      loader: async () => {
        const { WhatsNewPage } = await import('../pages/whatsNew/WhatsNewPage');
        return <WhatsNewPage />;
      },
    }),
});

/** `sub-page:cncf-landscape/category`, one category or subcategory in full; it has no tab of its own. */
export const categoryPage = SubPageBlueprint.make({
  name: 'category',
  attachTo: { relative: { kind: 'page' }, input: 'unlisted' },
  params: {
    path: 'category',
    title: cncfLandscapeTranslationRef('filter.category'),
    routeRef: categoriesRouteRef,
    loader: async () => {
      const { CategoryRoute } = await import('../pages/category/CategoryRoute');
      return <CategoryRoute />;
    },
  },
});
