import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import { useCallback, useRef, useState } from 'react';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { NothingFound } from '../../ui/states/NothingFound';
import { DecisionFilters } from './DecisionFilters';
import { DecisionList } from './DecisionList';
import { NoPolicy } from './NoPolicy';
import { RadarLegend } from './RadarLegend';
import { RadarPicture } from './RadarPicture';
import { RadarTools } from './RadarTools';
import { ReviewList } from './ReviewList';
import { useApprovedStyles } from './approvedStyles';
import { useRadar } from './useRadar';

/** The decisions on the landscape that is shown: as a radar, as a list, and those to be looked at again. */
export function DecisionsView({ policy }: { policy: Policy }) {
  const { rings } = policy;
  const [selection, change] = useSelection();
  const { radar, shown, categories } = useRadar(policy, selection);
  const [active, onActive] = useState<string>();
  const svgRef = useRef<SVGSVGElement>(null);
  const classes = useApprovedStyles();
  const theme = useTheme();
  const beside = useMediaQuery(theme.breakpoints.up('lg'), { noSsr: true });
  const phone = useMediaQuery(theme.breakpoints.down('xs'), { noSsr: true });
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const onOpen = useCallback(
    (name: string) => change(now => ({ ...now, item: name })),
    [change],
  );
  if (!radar.blips.length) {
    return <NoPolicy source={policy.source} />;
  }
  const pointing = { active, onActive, onOpen };
  const picture = (
    <div key="radar" className={classes.radar}>
      <RadarPicture
        svgRef={svgRef}
        rings={rings}
        radar={radar}
        shown={shown}
        narrow={phone}
        {...pointing}
      />
      <RadarLegend rings={rings} blips={radar.blips} />
      <RadarTools svgRef={svgRef} />
    </div>
  );
  const list = (
    <section key="list" aria-label={t('approved.decisions')}>
      {shown.length ? (
        <DecisionList rings={rings} shown={shown} {...pointing} />
      ) : (
        <NothingFound />
      )}
    </section>
  );
  return (
    <>
      <DecisionFilters
        rings={rings}
        categories={categories}
        count={shown.length}
      />
      <div className={classes.columns}>
        {beside ? [picture, list] : [list, picture]}
      </div>
      <ReviewList blips={radar.blips} rings={rings} onOpen={onOpen} />
    </>
  );
}
