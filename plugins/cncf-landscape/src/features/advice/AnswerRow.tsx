import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  type Answer,
  explainHit,
  guideLanguage,
  hasEnded,
} from 'backstage-plugin-cncf-landscape-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useLanguage } from '../../data/useLanguage';
import { useLandscapeData } from '../../data/LandscapeContext';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { RingBadge } from '../../ui/marks/RingBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { ReviewMark } from '../decision/ReviewMark';
import { ScopeLinks } from '../decision/ScopeLinks';
import { useAnswerStyles } from './answerStyles';

/** A technology that may serve a need: what the company thinks of it, why, whom to contact, and what to use instead. */
export function AnswerRow(props: {
  answer: Answer;
  onOpen: (name: string) => void;
}) {
  const { onOpen } = props;
  const { item, decision, ring, hit } = props.answer;
  const language = guideLanguage(useLanguage());
  const { texts } = useLandscapeData();
  const classes = useAnswerStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const archived = hasEnded(item.maturity) && !decision;
  const why = archived
    ? t('approved.archived')
    : decision?.rationale ?? texts?.items[item.name]?.description;
  const { replacement, owner, conditions, scope } = decision ?? {};
  return (
    <li className={classes.row} data-technology={item.name}>
      <span className={classes.picture}>
        <ItemPicture item={item} height={22} />
      </span>
      <div>
        <div className={classes.head}>
          <button
            type="button"
            className={classes.open}
            data-opens
            onClick={() => onOpen(item.name)}
          >
            {item.title}
          </button>
          {ring && <RingBadge ring={ring} />}
          {!ring && item.maturity && <MaturityBadge maturity={item.maturity} />}
          {decision && <ReviewMark decision={decision} />}
        </div>
        {why && <p className={classes.why}>{why}</p>}
        <div className={classes.facts}>
          {hit && <span>{explainHit(hit, language)}</span>}
          {replacement && (
            <button
              type="button"
              className={classes.link}
              onClick={() => onOpen(replacement.name)}
            >
              {t('approved.instead', { title: replacement.title })}
            </button>
          )}
          {conditions && (
            <span>
              {t('ring.conditions')}: {conditions}
            </span>
          )}
          {scope && (
            <span>
              {t('ring.scope')}: <ScopeLinks scope={scope} />
            </span>
          )}
          {owner && (
            <span>
              {t('ring.owner')}: <EntityRefLink entityRef={owner} hideIcon />
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
