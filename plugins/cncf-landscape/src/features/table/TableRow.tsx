import type {
  ItemTexts,
  LandscapeItem,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { type MouseEvent, memo } from 'react';
import { formatDate } from '../../ui/text/formatDate';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { Marked } from '../../ui/text/Marked';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { RingBadge } from '../../ui/marks/RingBadge';
import { TechnologyLinks } from '../../ui/marks/TechnologyLinks';
import { CompareTick, type Tickable } from '../comparison/CompareTick';
import { useTableStyles } from './tableStyles';

/** What a row shows. */
export interface TableRowProps extends Tickable {
  item: LandscapeItem;
  category: string;
  subcategory: string;
  language: string;
  texts?: ItemTexts;
  /** How many entities use it. */
  users?: number;
  /** What the company thinks of it. */
  ring?: Ring;
  /** Whether there is a column for rings. */
  ringsKnown: boolean;
  /** The words that were searched for. */
  words?: ReadonlySet<string>;
  onOpen: (name: string) => void;
}

function isOnControl(event: MouseEvent): boolean {
  return Boolean((event.target as Element).closest('a, button, label'));
}

function Row(props: TableRowProps) {
  const { item, category, subcategory, language, texts, users, words } = props;
  const { ticked, tickDisabled, onTick, onOpen, ring, ringsKnown } = props;
  const classes = useTableStyles();
  const { name, title, maturity } = item;
  return (
    // The whole row takes a click; the name in it is the button for everybody else.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="row"
      className={`${classes.row} ${classes.item}`}
      data-technology={name}
      onClick={event => {
        if (!isOnControl(event)) {
          onOpen(name);
        }
      }}
    >
      <div role="cell">
        <CompareTick
          name={name}
          title={title}
          ticked={ticked}
          tickDisabled={tickDisabled}
          onTick={onTick}
        />
      </div>
      <div role="cell" className={classes.name}>
        <span className={classes.picture}>
          <ItemPicture item={item} height={28} />
        </span>
        <div className={classes.naming}>
          <button
            type="button"
            className={classes.open}
            data-opens={name}
            onClick={() => onOpen(name)}
          >
            <Marked text={title} words={words} />
          </button>
          {texts?.description && (
            <span className={classes.description} title={texts.description}>
              <Marked text={texts.description} words={words} />
            </span>
          )}
        </div>
      </div>
      <div role="cell">{maturity && <MaturityBadge maturity={maturity} />}</div>
      {ringsKnown && <div role="cell">{ring && <RingBadge ring={ring} />}</div>}
      <div role="cell" className={classes.place}>
        <span title={subcategory}>{subcategory}</span>
        <span className={classes.category} title={category}>
          {category}
        </span>
      </div>
      <div role="cell" className={classes.number}>
        {texts?.accepted && (
          <time dateTime={texts.accepted}>
            {formatDate(texts.accepted, language)}
          </time>
        )}
      </div>
      <div role="cell" className={classes.number}>
        {users}
      </div>
      <div role="cell" className={classes.links}>
        {texts && <TechnologyLinks title={title} texts={texts} />}
      </div>
    </div>
  );
}

/** A technology in one line. */
export const TableRow = memo(Row);
