import type {
  LandscapeItem,
  LandscapeTexts,
  Policy,
} from 'backstage-plugin-cncf-landscape-common';
import { createContext, useContext } from 'react';
import type { CategoryNames } from '../model/landscape/categoryNames';
import type { LoadedLandscape } from './useLandscape';

/** The landscape that the tab shows, with all that is known of it by now. */
export interface LandscapeData extends LoadedLandscape {
  /** By technology name. */
  items: ReadonlyMap<string, LandscapeItem>;
  names: CategoryNames;
  /** Absent until they have arrived. */
  texts?: LandscapeTexts;
  /** Whether the landscape backend could not give them. */
  textsFailed: boolean;
  /** How many entities use which technology; absent until, and where, the catalog does not say. */
  users?: ReadonlyMap<string, number>;
  /** Whether the catalog could not say who uses what. */
  usersFailed: boolean;
  /** What the company decided; absent until it has arrived, and where the landscape backend does not say. */
  policy?: Policy;
  /** Whether the landscape backend could not say what the company decided. */
  policyFailed: boolean;
}

/** Holds the landscape for everything on the tab. */
export const LandscapeContext = createContext<LandscapeData | undefined>(
  undefined,
);

/** The landscape that the tab shows; only below a `LandscapeLoader`. */
export function useLandscapeData(): LandscapeData {
  const data = useContext(LandscapeContext);
  if (!data) {
    throw new Error('useLandscapeData is used outside of a LandscapeLoader');
  }
  return data;
}
