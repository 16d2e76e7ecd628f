import type {
  ItemTexts,
  LandscapeItem,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import type { Tickable } from '../comparison/CompareTick';

/** What a row is made of. */
export interface RowFacts {
  item: LandscapeItem;
  /** The names of where it is listed. */
  category: string;
  subcategory: string;
  language: string;
  texts?: ItemTexts;
  /** How many entities use it. */
  users?: number;
  /** What the company thinks of it. */
  ring?: Ring;
}

/** What a row can do, and how it is drawn. */
export interface RowProps extends RowFacts, Tickable {
  /** The terms that a search matched. */
  terms?: ReadonlySet<string>;
  onOpen: (name: string) => void;
}

/** What is known of the landscape as a whole. */
export interface KnownFacts {
  /** Whether the policy has rings. */
  rings: boolean;
  /** Whether the catalog says who uses what. */
  users: boolean;
}
