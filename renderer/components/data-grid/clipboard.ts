/** Ranges to and from Excel: text with tabs between cells and a line a row. Pure. */

/** Writes cells as Excel does: a cell with a tab, a line break or a leading quote stands in quotes. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\r\n');
}

function quote(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Reads what Excel put on the clipboard. The line end behind the last row is not a row.
 * A quote within a cell is a quote; only a cell that begins with one and ends before a tab or
 * line end is a quoted cell, so that «5" труба» pasted from a letter stays whole.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = quotedCell(text, at) ?? plainCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) break;
  }
  return rows;
}

interface ReadCell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, start: number): ReadCell {
  const found = text.slice(start).search(/[\t\r\n]/);
  const end = found === -1 ? text.length : start + found;
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): ReadCell | null {
  const [whole, inner] = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(start)) ?? [];
  if (whole === undefined || inner === undefined) return null;
  return { value: inner.replaceAll('""', '"').replace(/\r\n?/g, '\n'), end: start + whole.length };
}

/**
 * The block that is pasted: one cell fills the whole range, a block that fits into the range a whole
 * number of times is repeated, anything else is pasted once from the top left corner.
 */
export function spread(
  block: readonly (readonly string[])[],
  range: { readonly rows: number; readonly columns: number },
): string[][] {
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  if (height === 0 || width === 0) return [];
  const isRepeated = range.rows % height === 0 && range.columns % width === 0;
  const rows = isRepeated ? range.rows : height;
  const columns = isRepeated ? range.columns : width;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from(
      { length: columns },
      (_column, column) => block[row % height]?.[column % width] ?? '',
    ),
  );
}
