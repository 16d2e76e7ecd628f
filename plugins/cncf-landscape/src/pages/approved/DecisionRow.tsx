import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { Monogram } from '../../ui/pictures/Monogram';
import { RingDot } from '../../ui/marks/RingDot';
import { formatDate } from '../../ui/text/formatDate';
import type { RadarBlip } from '../../model/radar/buildRadar';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { ReviewMark } from '../../features/decision/ReviewMark';
import { ScopeLinks } from '../../features/decision/ScopeLinks';
import type { Pointing } from './Pointing';
import { useListStyles } from './listStyles';
import { useMoveLabels } from './useBlipLabel';

/** A decision in the list beside the radar. */
export function DecisionRow(props: Pointing & { blip: RadarBlip; ring: Ring }) {
  const { blip, ring, active, onActive, onOpen } = props;
  const { id, number, decision, item, move } = blip;
  const { technology, decided, owner, replacement, scope } = decision;
  const classes = useListStyles();
  const language = useLanguage();
  const moves = useMoveLabels();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <li
      className={classes.row}
      data-technology={technology.name}
      data-active={id === active}
      onFocus={() => onActive(id)}
      onBlur={() => onActive(undefined)}
      onMouseEnter={() => onActive(id)}
      onMouseLeave={() => onActive(undefined)}
    >
      <span className={classes.number}>
        <RingDot ring={ring} number={number} size={20} />
      </span>
      <span className={classes.picture}>
        {item ? (
          <ItemPicture item={item} height={22} />
        ) : (
          <Monogram title={technology.title} size={30} />
        )}
      </span>
      <button
        type="button"
        className={classes.open}
        data-opens
        onClick={() => onOpen(technology.name)}
      >
        {technology.title}
      </button>
      <div className={classes.facts}>
        {decided && (
          <span>
            {t('approved.since', { date: formatDate(decided, language) })}
          </span>
        )}
        {owner && <EntityRefLink entityRef={owner} hideIcon />}
        {scope && (
          <span>
            {t('ring.scope')} <ScopeLinks scope={scope} />
          </span>
        )}
        {replacement && (
          <span>{t('approved.instead', { title: replacement.title })}</span>
        )}
      </div>
      <div className={classes.marks}>
        {move && <span>{moves[move]}</span>}
        <ReviewMark decision={decision} />
      </div>
    </li>
  );
}
