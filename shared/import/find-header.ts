/** Finds the headings of a table in a sheet, whatever stands above them. */
import { allColumns } from './all-columns.ts';
import {
  type HeaderCandidate,
  headerCandidates,
  SEARCHED_ROWS,
  singleLabels,
} from './header-labels.ts';
import {
  createHeadingBook,
  foldHeading,
  type MatchedHeadings,
  matchHeadings,
} from './match-headings.ts';
import type { ImportKind } from './model.ts';
import { readOwnNames } from './own-columns.ts';
import { cellText, isBlank, type RawRow, type RawSheet } from './raw-sheet.ts';
import type { TableColumns } from './table-columns.ts';

export interface HeaderColumn {
  readonly column: number;
  /** As typed, with the group before it («Аҳоли сони / жами»). */
  readonly heading: string;
  /** Null when nobody knows the column; it is not imported unless a person maps it. */
  readonly field: string | null;
  /** Whether several columns carry this heading and only the place tells them apart. */
  readonly isRepeated: boolean;
}

export interface TableHeader {
  readonly kind: ImportKind;
  /** One row or two. */
  readonly rows: readonly number[];
  readonly firstDataRow: number;
  /** A row of column numbers under the headings. */
  readonly numbersRow: number | null;
  readonly columns: readonly HeaderColumn[];
  /** Fields without which the table is of no use and that no column gives. */
  readonly missing: readonly string[];
  /** Share of the filled headings that are understood, 0 to 1. */
  readonly confidence: number;
  /** The same for files of one form, so that a corrected mapping can be remembered. */
  readonly fingerprint: string;
}

/** Column → field, or null for "leave out". Overrides what the headings say. */
export type ColumnMapping = ReadonlyMap<number, string | null>;

export interface HeaderOptions {
  /** Only this table is looked for; otherwise the one that fits best. */
  readonly kind?: ImportKind;
  /** The row a person pointed at: the headings stand there, the lower row of two. */
  readonly headerRow?: number;
  /** What a person corrected, in this file. */
  readonly mapping?: ColumnMapping;
  /** What was corrected in an earlier file of the same form. */
  readonly remembered?: (fingerprint: string) => ColumnMapping | undefined;
}

/** A title may hold one or two words of a heading by chance, unless a person says what the file is. */
const FEWEST_FIELDS = 3;
const FEWEST_FIELDS_OF_KIND = 2;

/**
 * The best headings of the sheet, or null when no row looks like headings. When fields are
 * `missing`, these are not the columns of such a table.
 */
export function findHeader(sheet: RawSheet, options: HeaderOptions = {}): TableHeader | null {
  const own = findOwnHeader(sheet, options);
  if (own) return own;
  const kinds = options.kind ? [options.kind] : (Object.keys(allColumns) as ImportKind[]);
  const books = kinds.map((kind) => ({ kind, book: createHeadingBook(allColumns[kind]) }));
  const { headerRow } = options;
  const fewest = headerRow !== undefined ? 0 : options.kind ? FEWEST_FIELDS_OF_KIND : FEWEST_FIELDS;
  let best: { header: TableHeader; score: number } | null = null;
  // One row wins over two that tell no more.
  for (const candidate of headerCandidates(sheet, headerRow)) {
    for (const { kind, book } of books) {
      const matched = matchHeadings(candidate.labels, book);
      if (matched.fields.size < fewest) continue;
      const header = describe(sheet, kind, candidate, matched, options);
      const score = matched.score - header.missing.length * 3;
      if (best === null || score > best.score) best = { header, score };
    }
  }
  return best?.header ?? null;
}

/** The titles of one of our own exports: a hidden row above them says what they are. */
function findOwnHeader(sheet: RawSheet, options: HeaderOptions): TableHeader | null {
  for (const [at, names] of sheet.rows.slice(0, SEARCHED_ROWS).entries()) {
    const own = readOwnNames(names);
    const titles = sheet.rows[at + 1];
    if (!own || !titles || own.kind !== (options.kind ?? own.kind)) continue;
    if (titles.row !== (options.headerRow ?? titles.row)) continue;
    const candidate = { rows: [names.row, titles.row], labels: singleLabels(titles) };
    const matched = { fields: own.fields, score: own.fields.size, ignored: new Set<number>() };
    return describe(sheet, own.kind, candidate, matched, options);
  }
  return null;
}

/** Field → column, for reading rows. */
export function columnsByField(header: TableHeader): ReadonlyMap<string, number> {
  const known = header.columns.filter(({ field }) => field !== null);
  return new Map(known.map(({ field, column }) => [field ?? '', column]));
}

function describe(
  sheet: RawSheet,
  kind: ImportKind,
  { rows, labels }: HeaderCandidate,
  matched: MatchedHeadings,
  { mapping, remembered }: HeaderOptions,
): TableHeader {
  const fingerprint = labels.map(({ group, text }) => foldHeading(`${group} ${text}`)).join('|');
  const corrected = mapping ?? remembered?.(fingerprint);
  const counts = new Map<string, number>();
  for (const { text } of labels)
    counts.set(foldHeading(text), (counts.get(foldHeading(text)) ?? 0) + 1);
  const named = labels
    .filter(({ column }) => !matched.ignored.has(column) || corrected?.has(column))
    .map(({ column, group, text }) => ({
      column,
      heading: group === '' ? text : `${group} / ${text}`,
      field: fieldOf(column, matched, corrected),
      isRepeated: (counts.get(foldHeading(text)) ?? 0) > 1,
    }));
  const columns = withStandIns(named, allColumns[kind]);
  const fields = new Set(columns.map(({ field }) => field));
  const required = allColumns[kind].columns.filter((names) => names.isRequired);
  const last = rows.at(-1) ?? 0;
  const numbersRow = findNumbersRow(sheet, last);
  return {
    kind,
    rows,
    firstDataRow: (numbersRow ?? last) + 1,
    numbersRow,
    columns,
    missing: required.filter(({ field }) => !fields.has(field)).map(({ field }) => field),
    confidence:
      columns.length === 0 ? 0 : columns.filter(({ field }) => field).length / columns.length,
    fingerprint,
  };
}

/** A field without a column of its own is given by the one that stands in for it. */
function withStandIns(
  columns: readonly HeaderColumn[],
  { standIns = {} }: TableColumns,
): readonly HeaderColumn[] {
  const has = (wanted: string) => columns.some(({ field }) => field === wanted);
  return columns.map((column) => {
    const stood = column.field === null ? undefined : standIns[column.field];
    return stood === undefined || has(stood) ? column : { ...column, field: stood };
  });
}

/** A field that a person put elsewhere is taken away from the column found by its heading. */
function fieldOf(
  column: number,
  matched: MatchedHeadings,
  corrected: ColumnMapping | undefined,
): string | null {
  if (corrected?.has(column)) return corrected.get(column) ?? null;
  const field = matched.fields.get(column) ?? null;
  return field !== null && corrected && [...corrected.values()].includes(field) ? null : field;
}

function findNumbersRow(sheet: RawSheet, headerRow: number): number | null {
  const next = sheet.rows.find(({ row, cells }) => row > headerRow && !cells.every(isBlank));
  return next && isNumbersRow(next) ? next.row : null;
}

/** 1, 2, 3 … in at least three columns; the forms of the state begin with А, Б. */
function isNumbersRow({ cells }: RawRow): boolean {
  const texts = cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
  const numbers = texts.filter((text) => !/^[А-ГA-D]$/i.test(text)).map(Number);
  const sorted = numbers.toSorted((a, b) => a - b);
  return (
    sorted.length >= 3 &&
    sorted.every((value, at) => value === (sorted[0] ?? 0) + at && value <= 500)
  );
}
