/** Turns a sheet of the daily log into its rows of work. */
import { type Day, findDayInText } from '../calendar.ts';
import { readDay } from './cells/day.ts';
import { readFamilyNumbers } from './cells/family-numbers.ts';
import { readLine, readText } from './cells/text.ts';
import { readWholeNumber } from './cells/whole-number.ts';
import type { TableHeader } from './find-header.ts';
import type { FindingList } from './findings.ts';
import type { Field, LogRecord } from './model.ts';
import { isBlank, type RawSheet } from './raw-sheet.ts';
import { createFieldReader, type FieldReader, type Renamed } from './read-fields.ts';
import type { RowOptions } from './rows-families.ts';
import { noteColumns, tableRows } from './table-rows.ts';
import { findTitleDay } from './title-day.ts';

/**
 * Rows in the order of the sheet; one without an official is left out and told. Adds what it notices to `findings`.
 */
export function readLog(
  sheet: RawSheet,
  header: TableHeader,
  findings: FindingList,
  { latestYear }: RowOptions,
): LogRecord[] {
  const rows = tableRows(sheet, header, findings, { name: 'official', subtotal: 'subtotal_row' });
  noteColumns(sheet, header, rows, findings);
  const fields = createFieldReader(sheet, header, findings);
  const sheetDay = fields.has('workedOn') ? null : readSheetDay(sheet, header, findings);
  let lastDay: Field<Day> | null = null;
  return rows.flatMap((row) => {
    if (isBlank(fields.cell(row, 'official'))) {
      findings.add('log_row_without_official', { row: row.row });
      return [];
    }
    const read: Field<Day> = fields.read(row, 'workedOn', (cell) => readDay(cell, { latestYear }));
    // A day is often written once for all rows below it.
    const own: Field<Day> = read.state === 'blank' && lastDay ? lastDay : read;
    if (own.value !== null) lastDay = own;
    if (sheetDay === null && fields.has('workedOn') && own.value === null) {
      findings.add('log_row_without_day', { row: row.row, raw: own.raw });
      return [];
    }
    const record: LogRecord = {
      row: row.row,
      workedOn:
        sheetDay === null ? own : { ...own, value: sheetDay, state: 'given', raw: sheet.name },
      official: fields.read(row, 'official', readLine),
      mahalla: fields.read(row, 'mahalla', readLine),
      visited: fields.read(row, 'visited', readWholeNumber, { renamed: numberKinds }),
      families: fields.read(row, 'families', readFamilyNumbers),
      text: fields.read(row, 'text', readText, { renamed: textKinds }),
      found: fields.read(row, 'found', readWholeNumber, { renamed: numberKinds }),
      solved: fields.read(row, 'solved', readWholeNumber, { renamed: numberKinds }),
      note: fields.read(row, 'note', readText, { renamed: textKinds }),
    };
    noteCounts(fields, record);
    return [record];
  });
}

const numberKinds: Renamed = {
  number_text_spaces: 'log_number_text',
  number_unit_text: 'log_number_text',
  number_none_word: 'log_number_text',
};

const textKinds: Renamed = {
  note_emoji_zero_width: 'log_emoji_zero_width',
  note_formula_injection: 'log_formula_injection',
  note_long: 'log_long_text',
};

/** The day of the sheet: its name, else its title. When both tell one and differ, a person decides. */
function readSheetDay(sheet: RawSheet, header: TableHeader, findings: FindingList): Day | null {
  const named = findDayInText(sheet.name);
  const title = findTitleDay(sheet, header);
  if (named === null && title === null) {
    findings.add('log_sheet_without_date', { raw: sheet.name });
  } else if (named !== null && title !== null && named !== title.day) {
    const { row, column, raw, day } = title;
    findings.add('log_title_date_mismatch', {
      row,
      column,
      raw,
      clean: named,
      params: { offer: day },
    });
  }
  if (named !== null && !/^\d{2}\.\d{2}\.\d{4}$/.test(sheet.name)) {
    findings.add('log_sheet_name_variant', { raw: sheet.name, clean: named });
  }
  return named ?? title?.day ?? null;
}

function noteCounts(
  fields: FieldReader,
  { row, visited, families, found, solved }: LogRecord,
): void {
  const listed = families.value?.length ?? 0;
  if (listed > 0 && visited.value !== null && visited.value !== listed) {
    fields.note('log_visit_count_mismatch', row, 'visited', visited, { listed });
  }
  const isMore = (a: Field<number>, b: Field<number>) =>
    a.value !== null && b.value !== null && a.value > b.value;
  if (isMore(solved, found)) {
    fields.note('log_solved_gt_found', row, 'solved', solved, { found: found.value });
  }
}
