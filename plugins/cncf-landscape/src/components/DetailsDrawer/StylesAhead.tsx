import { useMaturityBadgeStyles } from '../../marks/MaturityBadge';
import { useRingBadgeStyles } from '../../marks/RingBadge';
import { useCopyableCodeStyles } from '../CopyableCode/CopyableCode';
import { useDecisionStyles } from '../Decision/decisionStyles';
import { useDetailsStyles } from '../TechnologyDetails/detailsStyles';
import { useUserStyles } from '../Users/userStyles';

/**
 * Has the styles of the details in the page. Styles that come with the first details that are opened make the browser match
 * the whole page anew, while somebody waits for them.
 */
export function StylesAhead() {
  useDetailsStyles();
  useCopyableCodeStyles();
  useDecisionStyles();
  useUserStyles();
  useMaturityBadgeStyles();
  useRingBadgeStyles();
  return null;
}
