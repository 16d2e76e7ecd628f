import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { type RefObject, useId } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import type { Radar, RadarBlip } from '../../model/radar/buildRadar';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { BlipButton } from './BlipButton';
import { BlipMark } from './BlipMark';
import { BlipName } from './BlipName';
import type { Pointing } from './Pointing';
import { RadarGround } from './RadarGround';
import { useRadarStyles } from './radarStyles';
import { useBlipLabel } from './useBlipLabel';
import { useRadarLayout } from './useRadarLayout';
import { useRovingBlip } from './useRovingBlip';

/** The decisions as a picture: the nearer to the centre, the more the company is for it. */
export function RadarPicture(
  props: Pointing & {
    svgRef: RefObject<SVGSVGElement>;
    rings: Ring[];
    radar: Radar;
    shown: RadarBlip[];
    narrow: boolean;
  },
) {
  const { svgRef, rings, radar, shown, active, onActive, onOpen } = props;
  const { names } = useLandscapeData();
  const classes = useRadarStyles();
  const hintId = useId();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const labelOf = useBlipLabel(rings);
  const roving = useRovingBlip(shown.map(({ id }) => id));
  const layout = useRadarLayout(radar, rings.length, props.narrow);
  const { bands, arcs, blipRadius, placementOf, fonts, edge } = layout;

  const sectors = radar.sectors.map(({ categories: [slug, other] }, index) => ({
    name:
      slug && other === undefined
        ? names.category(slug)
        : t('approved.otherCategories'),
    arc: arcs[index],
  }));
  const markOf = ({ ring, number, move, decision, id }: RadarBlip) => {
    const { x, y } = placementOf.get(id)!;
    return (
      <BlipMark
        ring={rings[ring]}
        number={number}
        radius={blipRadius}
        move={move}
        scoped={Boolean(decision.scope)}
        inwards={(Math.atan2(-y, -x) * 180) / Math.PI}
      />
    );
  };
  const left = new Set(shown.map(({ id }) => id));
  const pointedAt = radar.blips.find(({ id }) => id === active);

  return (
    <>
      <svg
        ref={svgRef}
        className={classes.picture}
        viewBox={`${-edge} ${-edge} ${2 * edge} ${2 * edge}`}
        role="group"
        aria-label={t('approved.radar')}
        aria-describedby={hintId}
      >
        <RadarGround
          rings={rings}
          bands={bands}
          sectors={sectors}
          fonts={fonts}
        />
        {radar.blips.map(blip => {
          const at = placementOf.get(blip.id)!;
          return left.has(blip.id) ? (
            <BlipButton
              key={blip.id}
              at={at}
              label={labelOf(blip)}
              roving={roving}
              focus={blip.id === active ? blipRadius + 1 : undefined}
              onActive={onActive}
              onOpen={() => onOpen(blip.decision.technology.name)}
            >
              {markOf(blip)}
            </BlipButton>
          ) : (
            <g
              key={blip.id}
              aria-hidden
              className={classes.faded}
              transform={`translate(${at.x.toFixed(2)} ${at.y.toFixed(2)})`}
            >
              {markOf(blip)}
            </g>
          );
        })}
        {pointedAt && (
          <BlipName
            title={pointedAt.decision.technology.title}
            at={placementOf.get(pointedAt.id)!}
            radius={blipRadius}
            edge={edge}
            fontSize={fonts.sector}
          />
        )}
      </svg>
      <span id={hintId} hidden>
        {t('approved.radarHint')}
      </span>
    </>
  );
}
