import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  decisionFor,
  type LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { RingBadge } from '../../ui/marks/RingBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useSearchStyles } from './searchStyles';

/** A technology that a search found, with what helps to choose: its maturity, and what the company thinks of it. */
export function FoundTechnology(props: {
  id: string;
  item: LandscapeItem;
  marked: boolean;
  /** Whether it is among the entity's technologies already. */
  chosen: boolean;
  onChoose: () => void;
}) {
  const { id, item, marked, chosen, onChoose } = props;
  const { landscape, policy } = useLandscapeData();
  const classes = useSearchStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const decision =
    policy &&
    decisionFor(policy.decisions, { landscape: landscape.id, name: item.name });
  const ring = policy?.rings.find(({ name }) => name === decision?.ring);
  return (
    // The field above has the focus and the keys; a mouse may press an option all the same.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={marked}
      aria-disabled={chosen || undefined}
      className={classes.option}
      data-technology={item.name}
      onClick={onChoose}
    >
      <span className={classes.picture}>
        <ItemPicture item={item} height={22} />
      </span>
      <span className={classes.title}>{item.title}</span>
      {chosen && <span className={classes.nothing}>{t('edit.isChosen')}</span>}
      {ring && <RingBadge ring={ring} />}
      {item.maturity && <MaturityBadge maturity={item.maturity} />}
    </li>
  );
}
