import type {
  LandscapeItem,
  TechnologyDetails,
} from 'backstage-plugin-cncf-landscape-common';
import { createContext, useContext } from 'react';

/**
 * What a section of the details is given.
 *
 * @public
 */
export interface DetailsSectionProps {
  /** The technology whose details are open. */
  technology: TechnologyDetails;
}

/**
 * A section of a technology's details, below those of the tab itself.
 *
 * @public
 */
export interface AddedSection {
  /** The id of its extension. */
  id: string;
  title: string;
  Section: (props: DetailsSectionProps) => JSX.Element;
}

/**
 * A column of the table and of its CSV.
 *
 * @public
 */
export interface AddedColumn {
  /** The id of its extension. */
  id: string;
  title: string;
  /** What its cell says; empty where absent. */
  valueOf: (item: LandscapeItem) => string | number | undefined;
}

/**
 * A card on one of the pages.
 *
 * @public
 */
export interface AddedCard {
  /** The id of its extension. */
  id: string;
  title: string;
  element: JSX.Element;
}

/** What extensions of others add to the tab as a whole. */
export interface Additions {
  sections: readonly AddedSection[];
  columns: readonly AddedColumn[];
}

const NONE: Additions = { sections: [], columns: [] };

/** Holds what others add; nothing outside of the tab. */
export const AdditionsContext = createContext<Additions>(NONE);

/** What others add to the tab. */
export function useAdditions(): Additions {
  return useContext(AdditionsContext);
}
