import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import type { CSSProperties } from 'react';
import { type Sort, orderOf } from '../../model/selection/orders';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useGrowingCount } from '../../scheduling/useGrowingCount';
import { useCompared } from '../comparison/useCompared';
import { ColumnHead } from './ColumnHead';
import { TableRow } from './TableRow';
import { columnId } from './columns';
import { useTableStyles } from './tableStyles';
import { useHeadingText } from './useHeadingText';
import { useTableRows } from './useTableRows';

/** Technologies line by line, to be sorted by their columns. */
export function TableView(props: {
  items: LandscapeItem[];
  placementOf: (item: LandscapeItem) => Placement;
  /** Whether the items are in the order of a search, which is no column's. */
  ranked: boolean;
  /** The terms that a search matched. */
  terms?: ReadonlySet<string>;
  onOpen: (name: string) => void;
}) {
  const { items, placementOf, ranked, terms, onOpen } = props;
  const { columns, known, rowOf } = useTableRows(placementOf);
  const classes = useTableStyles();
  const tickable = useCompared();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const headingText = useHeadingText();
  const canSort = (sort: Sort) =>
    sort === 'place' ? !ranked : orderOf(sort).needs !== 'users' || known.users;
  const drawn = useGrowingCount(items.length, items);

  return (
    <div
      role="table"
      aria-label={t('table.title')}
      aria-rowcount={items.length + 1}
      className={classes.table}
      style={
        {
          '--columns': columns.map(({ width }) => width).join(' '),
        } as CSSProperties
      }
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" className={classes.row}>
          {columns.map(
            column =>
              column.cell && (
                <ColumnHead
                  key={columnId(column)}
                  number={column.cells === 'number' || column.cells === 'links'}
                  sort={
                    column.sort && canSort(column.sort)
                      ? column.sort
                      : undefined
                  }
                >
                  {column.unseen ? (
                    <span className={classes.unseen}>
                      {headingText(column.heading)}
                    </span>
                  ) : (
                    headingText(column.heading)
                  )}
                </ColumnHead>
              ),
          )}
        </div>
      </div>
      <div role="rowgroup">
        {items.slice(0, drawn).map(item => (
          <TableRow
            key={item.name}
            columns={columns}
            {...rowOf(item)}
            terms={terms}
            onOpen={onOpen}
            {...tickable(item.name)}
          />
        ))}
      </div>
    </div>
  );
}
