import type { ReactNode } from 'react';
import styles from './SimpleTable.module.css';

interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  readonly width?: number | string;
  /** Its cells stay on one line: dates, names of kinds. */
  readonly isOneLine?: boolean;
}

interface SimpleTableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** When given, a row can be opened by a click or Enter. */
  readonly onOpen?: (row: Row) => void;
}

/** The look of tables to read, for one whose rows are more than cells. */
export function Table({ children }: { readonly children: ReactNode }) {
  return <table className={styles['table']}>{children}</table>;
}

/** A small table to read, for tens of rows at most. What is long or edited belongs into a data grid. */
export function SimpleTable<Row>({ columns, rows, rowKey, onOpen }: SimpleTableProps<Row>) {
  return (
    <Table>
      <thead>
        <tr>
          {columns.map(({ key, title, align, width }) => (
            <th key={key} data-align={align} style={{ width }} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...(onOpen && {
              tabIndex: 0,
              'data-opens': true,
              onClick: () => onOpen(row),
              onKeyDown: (event) => event.key === 'Enter' && onOpen(row),
            })}
          >
            {columns.map(({ key, cell, align, isOneLine }) => (
              <td key={key} data-align={align} data-one-line={isOneLine}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
