import type { Language } from '../office.ts';
import { isTextKey, translateKey } from './translate.ts';

/** What a table is called for people; its own name where it has none. */
export function tableTitle(language: Language, table: string): string {
  return titleOf(language, [`history.table.${table}`, `open.table.${table}`], table);
}

export function columnTitle(language: Language, column: string): string {
  return titleOf(language, [`history.column.${column}`, `open.column.${column}`], column);
}

function titleOf(language: Language, keys: readonly string[], otherwise: string): string {
  const key = keys.find(isTextKey);
  return key === undefined ? otherwise : translateKey(language, key);
}
