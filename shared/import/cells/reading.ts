/** What one cell turned out to hold. */

import type { FindingKind } from '../finding-kinds.ts';
import type { FindingParams } from '../findings.ts';
import type { FieldState } from '../model.ts';
import { cellText, type RawCell } from '../raw-sheet.ts';

export interface Note {
  readonly kind: FindingKind;
  readonly params?: FindingParams;
}

export interface Reading<Value> {
  readonly value: Value | null;
  readonly state: FieldState;
  readonly notes: readonly Note[];
  /** Text of the cell that belongs into the note of the record, such as a remark after a name. */
  readonly remark?: string;
}

/** Reads one kind of cell. Accepts anything, throws nothing. */
export type CellReader<Value> = (cell: RawCell) => Reading<Value>;

export const blank: Reading<never> = { value: null, state: 'blank', notes: [] };

const noNotes: readonly Note[] = [];

/** The cell holds a value. @param kinds what is to be noted about how it is written */
export function given<Value>(
  value: Value,
  kinds: readonly (FindingKind | Note)[] = [],
): Reading<Value> {
  return { value, state: 'given', notes: kinds.length === 0 ? noNotes : kinds.map(toNote) };
}

/** The cell says that there is none. */
export function none(kind: FindingKind): Reading<never> {
  return { value: null, state: 'none', notes: [{ kind }] };
}

/** The cell holds something, but no value of its kind. */
export function unreadable(kind: FindingKind, params?: FindingParams): Reading<never> {
  return { value: null, state: 'unreadable', notes: [params ? { kind, params } : { kind }] };
}

function toNote(kind: FindingKind | Note): Note {
  return typeof kind === 'string' ? { kind } : kind;
}

/** Most cells are tidy already: words with one plain space between. */
const plain = /^[^\s\u200b-\u200f\u2060\u00ad]+(?: [^\s\u200b-\u200f\u2060\u00ad]+)*$/;

/** Text of a cell with all spaces made plain and single; '' when blank. */
export function plainText(cell: RawCell): string {
  const text = cellText(cell);
  if (text === '' || plain.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** «мавжуд эмас» with dots behind it. */
const longestNoneWord = 20;

/** «йўқ», «мавжуд эмас», "нет": the office says that there is none. */
export function isNoneWord(text: string): boolean {
  if (text.length > longestNoneWord) return false;
  const word = text
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(/[’‘ʻʼ`´]/g, "'");
  return /^(й[ўу]қ|й[ўу]к|yo'?q|мавжуд эмас|mavjud emas|нет|не имеется)$/.test(word);
}

/** A dash in place of a value: not known. */
export function isDash(text: string): boolean {
  return /^[-–—−]+$/.test(text);
}
