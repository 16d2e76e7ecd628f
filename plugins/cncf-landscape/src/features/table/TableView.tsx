import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useRings } from '../../data/useRings';
import { useLanguage } from '../../data/useLanguage';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useGrowingCount } from '../../scheduling/useGrowingCount';
import { useCompared } from '../comparison/useCompared';
import { ColumnHead } from './ColumnHead';
import { TableRow } from './TableRow';
import { useTableStyles } from './tableStyles';

/** Technologies line by line, to be sorted by their columns. */
export function TableView(props: {
  items: LandscapeItem[];
  placeOf: (item: LandscapeItem) => Placement;
  /** Whether the items stand as a search ranked them, which no column does. */
  ranked: boolean;
  /** The words that were searched for. */
  words?: ReadonlySet<string>;
  onOpen: (name: string) => void;
}) {
  const { items, placeOf, ranked, words, onOpen } = props;
  const { names, texts, users, policy } = useLandscapeData();
  const ringOf = useRings();
  const ringsKnown = Boolean(policy?.rings.length);
  const classes = useTableStyles();
  const language = useLanguage();
  const tickable = useCompared();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const drawn = useGrowingCount(items.length, items);

  return (
    <div
      role="table"
      aria-label={t('table.title')}
      aria-rowcount={items.length + 1}
      className={`${classes.table} ${ringsKnown ? classes.withRings : ''}`}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" className={classes.row}>
          <ColumnHead>
            <span className={classes.unseen}>{t('compare.column')}</span>
          </ColumnHead>
          <ColumnHead sort="name">{t('table.name')}</ColumnHead>
          <ColumnHead sort="maturity">{t('table.maturity')}</ColumnHead>
          {ringsKnown && <ColumnHead sort="ring">{t('table.ring')}</ColumnHead>}
          <ColumnHead sort={ranked ? undefined : 'place'}>
            {t('table.category')}
          </ColumnHead>
          <ColumnHead number sort="accepted">
            {t('table.accepted')}
          </ColumnHead>
          <ColumnHead number sort={users && 'users'}>
            {t('table.users')}
          </ColumnHead>
          <ColumnHead number>{t('table.links')}</ColumnHead>
        </div>
      </div>
      <div role="rowgroup">
        {items.slice(0, drawn).map(item => {
          const place = placeOf(item);
          return (
            <TableRow
              key={item.name}
              item={item}
              category={names.category(place.category)}
              subcategory={names.subcategory(place.category, place.subcategory)}
              language={language}
              texts={texts?.items[item.name]}
              users={users?.get(item.name)}
              ring={ringOf(item)}
              ringsKnown={ringsKnown}
              words={words}
              onOpen={onOpen}
              {...tickable(item.name)}
            />
          );
        })}
      </div>
    </div>
  );
}
