import { type MouseEvent, memo } from 'react';
import type { RowProps } from './RowFacts';
import { type Column, columnId } from './columns';
import { useTableStyles } from './tableStyles';

function isOnControl(event: MouseEvent): boolean {
  return Boolean((event.target as Element).closest('a, button, label'));
}

function Row(props: RowProps & { columns: Column[] }) {
  const { columns, ...row } = props;
  const classes = useTableStyles();
  const { name } = row.item;
  return (
    // The whole row takes a click; the name in it is the button for everybody else.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="row"
      className={`${classes.row} ${classes.item}`}
      data-technology={name}
      onClick={event => {
        if (!isOnControl(event)) {
          row.onOpen(name);
        }
      }}
    >
      {columns.map(
        column =>
          column.cell && (
            <div
              key={columnId(column)}
              role="cell"
              className={column.cells && classes[column.cells]}
            >
              {column.cell(row, classes)}
            </div>
          ),
      )}
    </div>
  );
}

/** A technology in one line. */
export const TableRow = memo(Row);
