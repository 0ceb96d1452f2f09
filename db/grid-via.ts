import { manyTexts, textSeq } from './grid-places.ts';
import type { GridColumn, Via } from './grid-sql.ts';
import type { ListName } from './reference/shipped-item.ts';

/** More than any list has. */
const manyItems = 1_000_000;

/** A row by its number, sorted and filtered by one expression over its columns. */
export function viaRow(link: string, table: string, by: string): Via {
  return { link, table, by };
}

/** A row by its number: filtered by id, sorted as rows were entered. */
export function viaId(link: string, table: string): Via {
  return { link, table, by: 'id', sortBy: 'seq' };
}

/** A row of a list by its number: filtered by id, sorted as the office ordered the list. */
export function viaItem(link: string, list: ListName): Via {
  return {
    ...viaRow(link, `(SELECT * FROM list_item WHERE list = '${list}')`, 'id'),
    sortBy: 'position',
  };
}

/** The same of two lists, one behind the other. */
export function viaItems(link: string, list: ListName, behind: ListName): Via {
  return {
    ...viaRow(link, `(SELECT * FROM list_item WHERE list IN ('${list}', '${behind}'))`, 'id'),
    sortBy: `(list = '${behind}') * ${manyItems} + position`,
  };
}

/** Somebody or some place by its number: filtered by id, sorted by name. */
export function viaNamed(link: string, table: 'mahalla' | 'official' | 'own_person'): Via {
  return { link, table, by: 'id', sortBy: 'name_sort' };
}

/** The name of somebody or of some place by its number: filtered in any script, sorted by the alphabet. */
export function viaName(
  link: string,
  table: 'mahalla' | 'official' | 'own_person' | 'main.person' | 'journal_user',
): Via {
  return { link, table, by: 'name_key', sortBy: 'name_sort', isAlwaysThere: true };
}

/** A text kept in `grid_text`, in any script. */
export function viaText(column: string): Via {
  return {
    link: textSeq(column),
    table: 'grid_text',
    by: 'key',
    sortBy: 'sort',
    place: { sql: column, step: manyTexts },
    isAlwaysThere: true,
  };
}

/**
 * The head of the family of a narrow row, by whose name it is sorted and filtered. Whoever sees the row sees the family
 * whole: a lens (db/lens.ts) need not look anew where it belongs.
 */
export function viaHead(place?: string): Via {
  const via: Via = {
    ...viaRow('r.family', 'main.family_summary', 'head_key'),
    sortBy: 'head_sort',
  };
  return place === undefined ? via : { ...via, place: { sql: place, step: 1 } };
}

/** The mahalla `m` of a narrow row `r`. */
export const mahallaColumns = {
  mahallaId: { sql: 'm.id', kind: 'choice', via: viaNamed('r.mahalla', 'mahalla') },
  mahalla: {
    sql: 'm.name',
    kind: 'text',
    via: viaName('r.mahalla', 'mahalla'),
  },
  sector: { sql: 'm.sector', kind: 'number', via: viaRow('r.mahalla', 'mahalla', 'sector') },
} satisfies Record<string, GridColumn>;

/**
 * Numbers of the rows that search words find; `:match` is bound to the FTS5 expression. They are found without a
 * lens (db/lens.ts), which would ask of each whether it may be seen: the rows of the grid that name them are seen.
 */
export function found(kind: 'family' | 'official' | 'mahalla' | 'person'): string {
  return `SELECT d.seq FROM search_index JOIN main.search_doc d ON d.id = search_index.rowid
           WHERE search_index MATCH :match AND d.kind = '${kind}'`;
}
