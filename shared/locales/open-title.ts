import type { Language } from '../office.ts';
import { isTextKey, translateKey } from './translate.ts';

/** What a table is called for people; its own name where it has none. */
export function tableTitle(language: Language, table: string): string {
  return titleOf(language, [`history.table.${table}`, `open.table.${table}`]) ?? table;
}

/** What a column is called for people; null for one that only programs look at. */
export function columnTitle(language: Language, column: string): string | null {
  return titleOf(language, [`history.column.${column}`, `open.column.${column}`]);
}

function titleOf(language: Language, keys: readonly string[]): string | null {
  const key = keys.find(isTextKey);
  if (key === undefined) return null;
  const text = translateKey(language, key);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
