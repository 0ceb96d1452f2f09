/** Turns the rows of the list of officials into officials with the names of their mahallas. */
import { readDay } from './cells/day.ts';
import { createListReader, splitList } from './cells/list-value.ts';
import { isVacant, readName } from './cells/name.ts';
import { type OrderText, readOrder } from './cells/order.ts';
import { readPhone } from './cells/phone.ts';
import { blank, type CellReader, given } from './cells/reading.ts';
import { readLine } from './cells/text.ts';
import { readWholeNumber } from './cells/whole-number.ts';
import type { TableHeader } from './find-header.ts';
import type { FindingList } from './findings.ts';
import type { OfficialRecord } from './model.ts';
import { cellText, isBlank, type RawRow, type RawSheet } from './raw-sheet.ts';
import { createFieldReader, type FieldReader } from './read-fields.ts';
import type { RowOptions } from './rows-families.ts';
import { noteColumns, tableRows } from './table-rows.ts';

/**
 * Officials in the order of the sheet; a row without a name, or whose post is vacant, is left out and told. Adds what
 * it notices to `findings`.
 */
export function readOfficials(
  sheet: RawSheet,
  header: TableHeader,
  findings: FindingList,
  { lists, latestYear }: RowOptions,
): OfficialRecord[] {
  const rows = tableRows(sheet, header, findings, { name: 'fullName', subtotal: 'subtotal_row' });
  noteColumns(sheet, header, rows, findings);
  const fields = createFieldReader(sheet, header, findings);
  const readLevel = createListReader(lists.levels, {
    variant: 'level_variant',
    unknown: 'level_unknown',
  });
  return rows.flatMap((row) => {
    const name = fields.cell(row, 'fullName');
    if (isBlank(name) || isVacant(name)) {
      findings.add('official_row_vacant', { row: row.row });
      return [];
    }
    return [
      {
        row: row.row,
        key: fields.key(row),
        fullName: fields.read(row, 'fullName', readName, { renamed: nameKinds }),
        organisation: fields.read(row, 'organisation', readLine),
        position: fields.read(row, 'position', readLine),
        level: fields.read(row, 'level', readLevel),
        phone: fields.read(row, 'phone', readPhone, {
          renamed: { phone_format: 'official_phone_format' },
        }),
        mahallas: fields.read(row, 'mahallas', readMahallaNames),
        familiesCount: fields.read(row, 'familiesCount', readWholeNumber, { renamed: countKinds }),
        ...readOrderFields(fields, row, latestYear),
      },
    ];
  });
}

const nameKinds = {
  name_all_caps: 'official_name_caps',
  name_latin: 'official_name_latin',
  name_latin_apostrophe: 'official_name_latin',
} as const;

const countKinds = {
  number_text_spaces: 'attached_count_text',
  number_unit_text: 'attached_count_text',
  number_none_word: 'attached_count_text',
} as const;

const readMahallaNames: CellReader<readonly string[]> = (cell) => {
  const typed = cellText(cell).trim();
  const names = splitList(typed);
  if (names.length === 0) return blank;
  return given(names, names.length > 1 && names.join(', ') !== typed ? ['list_separator'] : []);
};

/** Number and day stand in two cells, or both in the first. */
function readOrderFields(fields: FieldReader, row: RawRow, latestYear: number) {
  const text: OrderText = readOrder(fields.cell(row, 'orderNumber'));
  const orderNumber = fields.read(row, 'orderNumber', () =>
    text.number === null ? blank : given(text.number),
  );
  const own = fields.read(row, 'orderOn', (cell) => readDay(cell, { latestYear }), {
    renamed: {
      date_text_dmy: 'order_date_text',
      date_text_iso: 'order_date_text',
      date_text_words: 'order_date_text',
      date_text_slash_yy: 'order_date_text',
    },
  });
  if (own.state !== 'blank' || text.on === null) {
    if (fields.has('orderNumber') && text.number === null && own.state === 'blank') {
      fields.note('order_missing', row.row, 'orderNumber', orderNumber);
    }
    return { orderNumber, orderOn: own };
  }
  fields.note('order_in_one_cell', row.row, 'orderNumber', orderNumber, { on: text.on });
  return { orderNumber, orderOn: { ...own, value: text.on, state: 'given' as const } };
}
