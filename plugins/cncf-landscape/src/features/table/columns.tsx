import type { ReactNode } from 'react';
import type { AddedColumn } from '../../additions/Additions';
import type { Sort } from '../../model/selection/orders';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { RingBadge } from '../../ui/marks/RingBadge';
import { TechnologyLinks } from '../../ui/marks/TechnologyLinks';
import { formatDate } from '../../ui/text/formatDate';
import { CompareTick } from '../comparison/CompareTick';
import { NameCell } from './NameCell';
import type { KnownFacts, RowFacts, RowProps } from './RowFacts';
import type { useTableStyles } from './tableStyles';

/** What a column exports. */
interface ExportedColumn {
  /** A key of the translations. */
  heading: string;
  valueOf(
    row: RowFacts,
    words: { maturityLabel: (maturity: string) => string; known: KnownFacts },
  ): string | number | undefined;
}

interface ColumnDefinition {
  /** A key of the translations. */
  heading: string;
  /** Its width in the grid; absent for what is exported only. */
  width?: string;
  cell?(row: RowProps, classes: ReturnType<typeof useTableStyles>): ReactNode;
  /** The order that a press on its head chooses. */
  sort?: Sort;
  /** How its cells are aligned, beside what all cells have. */
  cells?: 'name' | 'place' | 'number' | 'links';
  /** Whether its heading is for screen readers only. */
  unseen?: boolean;
  isShown?(known: KnownFacts): boolean;
  exported?: readonly ExportedColumn[];
}

const textColumn = <H extends string>(
  heading: H,
  key: 'description' | 'homepage' | 'documentation' | 'repository',
) =>
  ({
    heading,
    valueOf: ({ texts }: RowFacts) => texts?.[key],
  } as const);

/** The columns of the table and of its CSV, from left to right. The grid, the heads and the export follow from them. */
export const COLUMNS = [
  {
    heading: 'compare.column',
    unseen: true,
    width: '28px',
    cell: ({ item, ticked, tickDisabled, onTick }) => (
      <CompareTick
        name={item.name}
        title={item.title}
        ticked={ticked}
        tickDisabled={tickDisabled}
        onTick={onTick}
      />
    ),
  },
  {
    heading: 'table.name',
    sort: 'name',
    width: 'minmax(0, 1.8fr)',
    cells: 'name',
    cell: row => <NameCell {...row} />,
    exported: [{ heading: 'table.name', valueOf: ({ item }) => item.title }],
  },
  {
    heading: 'table.maturity',
    sort: 'maturity',
    width: '92px',
    cell: ({ item }) =>
      item.maturity && <MaturityBadge maturity={item.maturity} />,
    exported: [
      {
        heading: 'table.maturity',
        valueOf: ({ item }, { maturityLabel }) =>
          item.maturity && maturityLabel(item.maturity),
      },
    ],
  },
  {
    heading: 'table.ring',
    sort: 'ring',
    width: '96px',
    isShown: ({ rings }) => rings,
    cell: ({ ring }) => ring && <RingBadge ring={ring} />,
    exported: [{ heading: 'table.ring', valueOf: ({ ring }) => ring?.title }],
  },
  {
    heading: 'table.category',
    sort: 'place',
    width: 'minmax(0, 1fr)',
    cells: 'place',
    cell: ({ category, subcategory }, classes) => (
      <>
        <span title={subcategory}>{subcategory}</span>
        <span className={classes.category} title={category}>
          {category}
        </span>
      </>
    ),
    exported: [
      { heading: 'table.category', valueOf: ({ category }) => category },
      {
        heading: 'table.subcategory',
        valueOf: ({ subcategory }) => subcategory,
      },
    ],
  },
  {
    heading: 'table.accepted',
    sort: 'accepted',
    width: '100px',
    cells: 'number',
    cell: ({ texts, language }) =>
      texts?.accepted && (
        <time dateTime={texts.accepted}>
          {formatDate(texts.accepted, language)}
        </time>
      ),
    exported: [
      { heading: 'table.accepted', valueOf: ({ texts }) => texts?.accepted },
    ],
  },
  {
    heading: 'table.users',
    sort: 'users',
    width: '56px',
    cells: 'number',
    cell: ({ users }) => users,
    exported: [
      {
        heading: 'table.users',
        valueOf: ({ users }, { known }) =>
          known.users ? users ?? 0 : undefined,
      },
    ],
  },
  {
    heading: 'table.description',
    exported: [textColumn('table.description', 'description')],
  },
  {
    heading: 'table.links',
    width: '92px',
    cells: 'links',
    cell: ({ item, texts }) =>
      texts && <TechnologyLinks title={item.title} texts={texts} />,
    exported: [
      textColumn('details.homepage', 'homepage'),
      textColumn('details.documentation', 'documentation'),
      textColumn('details.repository', 'repository'),
    ],
  },
] as const satisfies readonly ColumnDefinition[];

type Literal = (typeof COLUMNS)[number];
type Exported = Extract<Literal, { exported: unknown }>['exported'][number];

/** A heading: a key of the translations, or the text itself of a column that others add. */
export type Heading<Key extends string> = Key | { id: string; text: string };

/** A column of the table. */
export interface Column extends Omit<ColumnDefinition, 'heading' | 'exported'> {
  heading: Heading<Literal['heading']>;
  exported?: readonly (Omit<ExportedColumn, 'heading'> & {
    heading: Heading<Exported['heading']>;
  })[];
}

/** What tells a column from the others. */
export function columnId({ heading }: Column): string {
  return typeof heading === 'string' ? heading : heading.id;
}

function addedColumn({ id, title, valueOf }: AddedColumn): Column {
  const heading = { id, text: title };
  return {
    heading,
    width: 'minmax(72px, 0.6fr)',
    cells: 'place',
    cell: ({ item }) => valueOf(item),
    exported: [{ heading, valueOf: ({ item }) => valueOf(item) }],
  };
}

/** The columns to draw and to export: the tab's own, then those that others add. */
export function shownColumns(
  known: KnownFacts,
  added: readonly AddedColumn[],
): Column[] {
  const columns: readonly Column[] = COLUMNS;
  return [
    ...columns.filter(({ isShown }) => isShown?.(known) ?? true),
    ...added.map(addedColumn),
  ];
}
