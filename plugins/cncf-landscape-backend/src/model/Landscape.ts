import type {
  Finding,
  GuideLanguage,
  LandscapeGroup,
  Technology,
} from 'backstage-plugin-cncf-landscape-common';
import type { Guide } from '../guide/Guide';
import type { GuideTechnology } from '../guide/schema';
import type { SourceCategory } from './SourceLandscape';

/** A company's texts on one of its own technologies, in the fields of the guide. */
export type OwnGuide = Pick<GuideTechnology, GuideLanguage>;

/** A technology of a landscape, with its entry in the guide. */
export interface GuidedTechnology {
  technology: Technology;
  guide?: GuideTechnology | OwnGuide;
  /** The name of its logo file in the source. */
  logoFile?: string;
}

/** A landscape as it is served: the content of its source, merged with the guide, with a name for every item. */
export interface Landscape {
  id: string;
  title: string;
  /** The hash of everything served of it. */
  version: string;
  groups: LandscapeGroup[];
  /** All of them, with subcategories that settings hide. */
  categories: SourceCategory[];
  /** In the order of the source. */
  technologies: GuidedTechnology[];
  guide: Pick<Guide, 'landscape' | 'subcategories'>;
  findings: Finding[];
  /** How many more of them there were than are listed. */
  unlistedFindings?: number;
}
