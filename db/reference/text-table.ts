/**
 * Reads a table written as text inside a source file: one row a line, cells between `|`.
 * The shipped reference data is written so, because a person checks it as a table and
 * a formatter leaves it alone.
 *
 * The first line names the columns and must be exactly `columns`; every row has as many cells.
 */
export function readTextTable<const Column extends string>(
  columns: readonly Column[],
  text: string,
): readonly Readonly<Record<Column, string>>[] {
  const [header = [], ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  if (header.join('|') !== columns.join('|')) {
    throw new Error(`Expected the columns ${columns.join(' | ')}, found ${header.join(' | ')}`);
  }
  return rows.map((cells) => {
    if (cells.length !== columns.length) {
      throw new Error(
        `Expected ${columns.length} cells, found ${cells.length}: ${cells.join(' | ')}`,
      );
    }
    return Object.fromEntries(
      columns.map((column, index) => [column, cells[index]] as const),
    ) as Record<Column, string>;
  });
}
