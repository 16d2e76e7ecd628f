import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { Marked } from '../../ui/text/Marked';
import type { RowProps } from './RowFacts';
import { useTableStyles } from './tableStyles';

/** A technology's picture, its name to open the details with, and what it is. */
export function NameCell(
  props: Pick<RowProps, 'item' | 'texts' | 'terms' | 'onOpen'>,
) {
  const { item, texts, terms, onOpen } = props;
  const classes = useTableStyles();
  return (
    <>
      <span className={classes.picture}>
        <ItemPicture item={item} height={28} />
      </span>
      <div className={classes.naming}>
        <button
          type="button"
          className={classes.open}
          data-opens={item.name}
          onClick={() => onOpen(item.name)}
        >
          <Marked text={item.title} terms={terms} />
        </button>
        {texts?.description && (
          <span className={classes.description} title={texts.description}>
            <Marked text={texts.description} terms={terms} />
          </span>
        )}
      </div>
    </>
  );
}
