/** Recognises the tables of a file and turns them into records: everything that needs no database. */
import type { Day } from '../calendar.ts';
import { Refusal } from '../errors.ts';
import { columnsByField, findHeader, type HeaderOptions, type TableHeader } from './find-header.ts';
import { createFindingList, type Finding, type FindingList } from './findings.ts';
import type { ImportKind, RecordOf } from './model.ts';
import { isBlank, type RawSheet, rowsArrived } from './raw-sheet.ts';
import { type RowOptions, readFamilies } from './rows-families.ts';
import { readLog } from './rows-log.ts';
import { readMahallas } from './rows-mahallas.ts';
import { readOfficials } from './rows-officials.ts';
import { findTitleDay } from './title-day.ts';

interface TableOf<Kind extends ImportKind> {
  readonly kind: Kind;
  readonly sheet: string;
  readonly header: TableHeader;
  /** The day for which the title says that the table holds. */
  readonly asOf: Day | null;
  readonly records: readonly RecordOf[Kind][];
}

/** One table of one sheet. */
export type ImportTable = { [Kind in ImportKind]: TableOf<Kind> }[ImportKind];

export interface ImportContent {
  readonly tables: readonly ImportTable[];
  readonly findings: readonly Finding[];
}

export interface TableOptions extends RowOptions {
  /** Only tables of this kind; without it each sheet is what its headings say. */
  readonly kind?: ImportKind;
  /** Choices of a person about the columns of one sheet, and those remembered from earlier files. */
  readonly headerOptions?: (sheet: string) => Omit<HeaderOptions, 'kind'>;
}

/**
 * @throws Refusal no-header-found when no sheet has headings of such a table,
 *   wrong-columns when the best one lacks fields without which it is of no use
 */
export async function readTables(
  sheets: AsyncIterable<RawSheet> | Iterable<RawSheet>,
  options: TableOptions,
): Promise<ImportContent> {
  const tables: ImportTable[] = [];
  const findings: Finding[] = [];
  let incomplete: TableHeader | null = null;
  for await (const sheet of sheets) {
    const list = createFindingList(sheet.name);
    const isPointedAt = options.headerOptions?.(sheet.name)?.headerRow !== undefined;
    await rowsArrived(sheet, isPointedAt ? undefined : headRows);
    const header = findHeader(sheet, {
      ...options.headerOptions?.(sheet.name),
      ...(options.kind ? { kind: options.kind } : {}),
    });
    const isOther = header !== null && isAnotherTable(sheet, header, options);
    if (header && isPointedAt && header.missing.length > 0) {
      // The person goes on to say which columns are which: until then there is nothing to read.
      tables.push({ kind: header.kind, sheet: sheet.name, header, asOf: null, records: [] });
    } else if (header && header.missing.length === 0 && !isOther) {
      if (sheet.isHidden) list.add('hidden_sheet', {});
      tables.push(await readTable(sheet, header, list, options));
    } else {
      incomplete ??= header;
      await rowsArrived(sheet);
      list.add(
        sheet.rows.every(({ cells }) => cells.every(isBlank)) ? 'empty_sheet' : 'second_sheet',
        {},
      );
    }
    for (const one of list.items) findings.push(one);
  }
  if (tables.length > 0) return { tables, findings };
  if (!incomplete) throw new Refusal('no-header-found');
  throw new Refusal('wrong-columns', {
    kind: incomplete.kind,
    missing: incomplete.missing.join(','),
  });
}

/** Headings stand far above, and what is below them within a few rows. */
const headRows = 100;

/** So many more fields of another table are understood that a person took the wrong file. */
const CLEARLY_MORE = 2;

/**
 * A list of families has mahallas, names and telephones too, and would pass for a list of officials. Columns
 * that a person set are taken as they are.
 */
function isAnotherTable(sheet: RawSheet, header: TableHeader, options: TableOptions): boolean {
  const given = options.headerOptions?.(sheet.name);
  if (
    !options.kind ||
    given?.headerRow ||
    given?.mapping ||
    given?.remembered?.(header.fingerprint)
  )
    return false;
  const rows = sheet.rows.filter(({ row }) => header.rows.includes(row));
  const best = findHeader({ ...sheet, rows });
  if (!best || best.kind === header.kind || best.missing.length > 0) return false;
  return columnsByField(best).size >= columnsByField(header).size + CLEARLY_MORE;
}

async function readTable(
  sheet: RawSheet,
  header: TableHeader,
  findings: FindingList,
  options: RowOptions,
): Promise<ImportTable> {
  const place = { sheet: sheet.name, header, asOf: findTitleDay(sheet, header)?.day ?? null };
  const { kind } = header;
  if (kind === 'families')
    return { kind, ...place, records: await readFamilies(sheet, header, findings, options) };
  // The others are short: a person has a few mahallas, some hundred officials, a day's work.
  await rowsArrived(sheet);
  if (kind === 'mahallas')
    return { kind, ...place, records: readMahallas(sheet, header, findings, options) };
  if (kind === 'officials')
    return { kind, ...place, records: readOfficials(sheet, header, findings, options) };
  return { kind, ...place, records: readLog(sheet, header, findings, options) };
}
