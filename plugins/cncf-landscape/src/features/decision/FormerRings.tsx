import type { FormerRing, Ring } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../../ui/text/formatDate';
import { useDecisionStyles } from './decisionStyles';

/** Which rings a technology was in before, since when, and why. */
export function FormerRings(props: { history: FormerRing[]; rings: Ring[] }) {
  const { history, rings } = props;
  const classes = useDecisionStyles();
  const language = useLanguage();
  const titleOf = (name: string) =>
    rings.find(ring => ring.name === name)?.title ?? name;
  return (
    <ol className={classes.former}>
      {history.map(({ ring, decided, rationale }) => (
        <li key={`${ring} ${decided}`}>
          {titleOf(ring)}
          {decided && ` · ${formatDate(decided, language)}`}
          {rationale && (
            <span className={classes.reason}>{` · ${rationale}`}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
