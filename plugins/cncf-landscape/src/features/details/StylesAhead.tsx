import { useMaturityBadgeStyles } from '../../ui/marks/MaturityBadge';
import { useRingBadgeStyles } from '../../ui/marks/RingBadge';
import { useCopyableCodeStyles } from '../../ui/controls/CopyableCode';
import { useDecisionStyles } from '../decision/decisionStyles';
import { useDetailsStyles } from '../../ui/sections/detailsStyles';
import { useUserStyles } from '../../ui/users/userStyles';

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
