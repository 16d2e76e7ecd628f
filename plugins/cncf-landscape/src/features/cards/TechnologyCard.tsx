import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ItemTexts,
  LandscapeItem,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { memo } from 'react';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { Marked } from '../../ui/text/Marked';
import { RingBadge } from '../../ui/marks/RingBadge';
import { TechnologyLinks } from '../../ui/marks/TechnologyLinks';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { CompareTick, type Tickable } from '../comparison/CompareTick';
import { useCardStyles } from './cardStyles';

/** What a card shows. */
export interface TechnologyCardProps extends Tickable {
  item: LandscapeItem;
  texts?: ItemTexts;
  /** How many entities use it. */
  users?: number;
  /** What the company thinks of it. */
  ring?: Ring;
  /** The terms that a search matched. */
  terms?: ReadonlySet<string>;
  onOpen: (name: string) => void;
}

function Card(props: TechnologyCardProps) {
  const { item, texts, users, ring, terms, onOpen } = props;
  const { ticked, tickDisabled, onTick } = props;
  const classes = useCardStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <article className={classes.card} data-technology={item.name}>
      <div className={classes.head}>
        <ItemPicture item={item} />
        <div className={classes.naming}>
          <h4 className={classes.title}>
            <button
              type="button"
              className={classes.open}
              data-opens={item.name}
              onClick={() => onOpen(item.name)}
            >
              <Marked text={item.title} terms={terms} />
            </button>
          </h4>
          <span className={classes.badges}>
            {ring && <RingBadge ring={ring} />}
            {item.maturity && <MaturityBadge maturity={item.maturity} />}
          </span>
        </div>
        <span className={classes.tick}>
          <CompareTick
            name={item.name}
            title={item.title}
            ticked={ticked}
            tickDisabled={tickDisabled}
            onTick={onTick}
          />
        </span>
      </div>
      {texts?.description && (
        <p className={classes.description}>
          <Marked text={texts.description} terms={terms} />
        </p>
      )}
      {texts?.problem && (
        <p className={classes.problem}>
          <span className={classes.problemLabel}>{t('card.problem')}</span>
          <Marked text={texts.problem} terms={terms} />
        </p>
      )}
      <div className={classes.foot}>
        <span className={classes.users}>
          {users ? t('card.users', { count: users }) : null}
        </span>
        {texts && <TechnologyLinks title={item.title} texts={texts} />}
      </div>
    </article>
  );
}

/** A technology at a glance: what it is, which problem it solves, how mature it is, who uses it. */
export const TechnologyCard = memo(Card);
