import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Decision, Ring } from 'backstage-plugin-cncf-landscape-common';
import type { CSSProperties, ReactNode } from 'react';
import { useLanguage } from '../../data/useLanguage';
import { RingBadge } from '../../ui/marks/RingBadge';
import { formatDate } from '../../ui/text/formatDate';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useDecisionStyles } from './decisionStyles';
import { FormerRings } from './FormerRings';
import { ReviewMark } from './ReviewMark';
import { ScopeLinks } from './ScopeLinks';

/** A decision in full: the ring and what it means, who decided, when, why, where it holds, and what to use instead. */
export function DecisionFacts(props: { decision: Decision; rings: Ring[] }) {
  const { decision, rings } = props;
  const { owner, decided, reviewBy, replacement, scope, links } = decision;
  const classes = useDecisionStyles();
  const language = useLanguage();
  const routes = useLandscapeRoutes();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const ring = rings.find(({ name }) => name === decision.ring);
  const facts: [string, ReactNode][] = [
    [t('ring.scope'), scope && <ScopeLinks scope={scope} />],
    [
      t('ring.replacement'),
      replacement && (
        <Link to={routes.approved(replacement.landscape, replacement.name)}>
          {replacement.title}
        </Link>
      ),
    ],
    [t('ring.conditions'), decision.conditions],
    [t('ring.owner'), owner && <EntityRefLink entityRef={owner} hideIcon />],
    [t('ring.decided'), decided && formatDate(decided, language)],
    [t('ring.reviewBy'), reviewBy && formatDate(reviewBy, language)],
    [
      t('ring.links'),
      links.length > 0 &&
        links.map(({ title, url }) => (
          <div key={url}>
            <Link to={url}>{title}</Link>
          </div>
        )),
    ],
    [
      t('ring.history'),
      decision.history.length > 0 && (
        <FormerRings history={decision.history} rings={rings} />
      ),
    ],
  ];
  return (
    <div
      className={classes.decision}
      style={{ '--ring': ring?.color } as CSSProperties}
    >
      <div className={classes.head}>
        {ring && <RingBadge ring={ring} />}
        <ReviewMark decision={decision} />
        <span className={classes.meaning}>{ring?.meaning}</span>
      </div>
      {decision.rationale && (
        <p className={classes.rationale}>{decision.rationale}</p>
      )}
      <dl className={classes.facts}>
        {facts.map(
          ([label, fact]) =>
            fact && (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
