/** The rows of a day as they are being entered: those of the log, and those not saved yet. Pure. */
import type { EntryInput, LogEntry, LogFamily } from '../../../shared/log.ts';
import type { WarnedEntry } from '../../../shared/log-warnings.ts';

/** Cells of a row, from left to right. */
export const entryFields = [
  'official',
  'mahalla',
  'families',
  'visited',
  'work',
  'found',
  'solved',
  'note',
] as const;
export type EntryField = (typeof entryFields)[number];

/** What was typed or pasted and could not be read: it stays in its cell, with why. */
export interface Unread {
  readonly text: string;
  readonly sentence: string;
}

export interface EntryRow {
  /** Id in the log; begins with `new-` until the row is saved. */
  readonly id: string;
  readonly officialId: string | null;
  /** The name in a workbook, while nobody knows who is meant. */
  readonly officialText: string | null;
  readonly mahallaId: string | null;
  readonly families: readonly LogFamily[];
  /** Null: as many as there are families. */
  readonly visited: number | null;
  readonly work: string;
  readonly found: number;
  readonly solved: number;
  readonly note: string;
  readonly unread: Partial<Record<EntryField, Unread>>;
}

export type EntryPatch = Partial<Omit<EntryRow, 'id' | 'unread'>>;

export function blankRow(id: string): EntryRow {
  return {
    id,
    officialId: null,
    officialText: null,
    mahallaId: null,
    families: [],
    visited: null,
    work: '',
    found: 0,
    solved: 0,
    note: '',
    unread: {},
  };
}

export function newRowId(): string {
  return `new-${crypto.randomUUID()}`;
}

export function isNew(row: EntryRow): boolean {
  return row.id.startsWith('new-');
}

/** @param unknown what to say of a name that a workbook gave and nobody knows */
export function rowOf(entry: LogEntry, unknown: string): EntryRow {
  const { length } = entry.families;
  const isUnknown = entry.officialId === null;
  return {
    ...entry,
    officialText: entry.officialId === null ? entry.official : null,
    visited: length > 0 && length === entry.visited ? null : entry.visited,
    note: entry.note ?? '',
    unread: isUnknown ? { official: { text: entry.official, sentence: unknown } } : {},
  };
}

export function visitedOf(row: EntryRow): number {
  return row.visited ?? row.families.length;
}

/** Nothing was entered yet. */
export function isBlank(row: EntryRow): boolean {
  const { id: _id, ...content } = row;
  const { id: _blank, ...nothing } = blankRow('');
  return JSON.stringify(content) === JSON.stringify(nothing);
}

/** The first cell that still keeps a row from being saved; null when it can be saved. */
export function missingField(row: EntryRow): EntryField | null {
  const [unread] = entryFields.filter((field) => row.unread[field] !== undefined);
  if (unread) return unread;
  if (row.officialId === null) return 'official';
  return row.work.trim() === '' && visitedOf(row) === 0 ? 'work' : null;
}

/** A row that can be saved, as the door takes it. */
export function inputOf(row: EntryRow): EntryInput {
  return {
    id: null,
    ...patchInput(row),
    ...(row.officialId !== null && { officialId: row.officialId }),
  };
}

/** Only what changed of a row, as the door takes it. */
export function patchInput(patch: EntryPatch): Omit<EntryInput, 'id'> {
  const { officialId, families, ...rest } = patch;
  return {
    ...(officialId !== undefined && officialId !== null && { officialId }),
    ...(families !== undefined && { families: families.map((family) => family.id) }),
    ...pick(rest, ['mahallaId', 'visited', 'work', 'found', 'solved', 'note']),
  };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const entries = keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]));
  return Object.fromEntries(entries) as Pick<T, K>;
}

export function warnedOf(row: EntryRow): WarnedEntry {
  return { ...row, visited: visitedOf(row) };
}

/** '39-41, 45' for the numbers 39, 40, 41 and 45; families without a number by the head's name. */
export function familiesText(families: readonly LogFamily[]): string {
  const numbers = families
    .flatMap((family) => family.number ?? [])
    .sort((one, other) => one - other);
  const pieces: string[] = [];
  for (let at = 0; at < numbers.length; ) {
    let end = at;
    while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end += 1;
    pieces.push(
      end - at > 1 ? `${numbers[at]}-${numbers[end]}` : numbers.slice(at, end + 1).join(', '),
    );
    at = end + 1;
  }
  const named = families
    .filter((family) => family.number === null)
    .map((family) => family.headName);
  return [...pieces, ...named].join(', ');
}
