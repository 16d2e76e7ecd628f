import {
  ExtensionBoundary,
  createExtensionBlueprint,
} from '@backstage/frontend-plugin-api';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import type { DetailsSectionProps } from './Additions';
import { cardDataRef, columnDataRef, detailsSectionDataRef } from './dataRefs';

/**
 * Makes a section of a technology's details, below those of the tab itself.
 *
 * @public
 */
export const LandscapeDetailsSectionBlueprint = createExtensionBlueprint({
  kind: 'landscape-details-section',
  attachTo: { id: 'page:cncf-landscape', input: 'detailsSections' },
  output: [detailsSectionDataRef],
  *factory(
    params: {
      /** The heading of the section. */
      title: string;
      /** The section's component, which is loaded when details are first shown. */
      loader: () => Promise<(props: DetailsSectionProps) => JSX.Element>;
    },
    { node },
  ) {
    yield detailsSectionDataRef({
      id: node.spec.id,
      title: params.title,
      Section: ExtensionBoundary.lazyComponent(node, params.loader),
    });
  },
});

/**
 * Makes a column of the table and of its CSV, right of those that the tab has itself.
 *
 * @public
 */
export const LandscapeColumnBlueprint = createExtensionBlueprint({
  kind: 'landscape-column',
  attachTo: { id: 'page:cncf-landscape', input: 'columns' },
  output: [columnDataRef],
  *factory(
    params: {
      /** The heading of the column. */
      title: string;
      /** What a technology's cell says; it is empty where this returns nothing. Called for each row that is drawn. */
      valueOf: (item: LandscapeItem) => string | number | undefined;
    },
    { node },
  ) {
    yield columnDataRef({ id: node.spec.id, ...params });
  },
});

/**
 * Makes a card at the end of Approved; with `attachTo: { id: 'sub-page:cncf-landscape/adoption', input: 'cards' }` one at
 * the end of Adoption.
 *
 * @public
 */
export const LandscapeCardBlueprint = createExtensionBlueprint({
  kind: 'landscape-card',
  attachTo: { id: 'sub-page:cncf-landscape/approved', input: 'cards' },
  output: [cardDataRef],
  *factory(
    params: {
      /** The heading of the card. */
      title: string;
      /** What is in the card. */
      loader: () => Promise<JSX.Element>;
    },
    { node },
  ) {
    yield cardDataRef({
      id: node.spec.id,
      title: params.title,
      element: ExtensionBoundary.lazy(node, params.loader),
    });
  },
});
