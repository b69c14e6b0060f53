import type { CSSProperties, Key, ReactNode } from 'react';
import { useRowKeys } from '../../lib/keyboard/use-row-keys.ts';
import { classes } from '../classes.ts';
import styles from './data-table.module.css';

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand under one another. */
  numeric?: boolean;
  width?: string;
  /** Left out where the table is narrower than this many pixels; what matters most has none. */
  from?: 600 | 800 | 1000;
}

interface DataTableProps<Row> {
  /** Says what the table holds, for those who listen: "Children on my caseload". */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
  /** Draws the row's way in: a link around the first cell's content, on which J, K and Enter land. */
  renderLink: (row: Row, content: ReactNode) => ReactNode;
  onRowHover?: (row: Row) => void;
}

/** Rows to read and to walk. The first column is the row's name and its link; the rest of the row follows the link on click. */
export function DataTable<Row>({ caption, columns, rows, rowKey, renderLink, onRowHover }: DataTableProps<Row>) {
  const body = useRowKeys<HTMLTableSectionElement>();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cellClass(column)} style={widthOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <tr key={rowKey(row)} onPointerEnter={onRowHover && (() => onRowHover(row))}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" className={cellClass(column)}>
                    {renderLink(row, column.cell(row))}
                  </th>
                ) : (
                  <td key={column.id} className={cellClass(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass<Row>({ numeric, from }: Column<Row>): string {
  return classes(styles.cell, numeric && styles.numeric, from && styles[`from${from}`]);
}

function widthOf<Row>({ width }: Column<Row>): CSSProperties | undefined {
  return width ? { width } : undefined;
}
