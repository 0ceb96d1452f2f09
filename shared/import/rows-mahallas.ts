/** Turns the rows of the list of mahallas into mahallas with their seven. */
import { repairLookAlikes, toCyrillic } from '../uzbek-script.ts';
import { createListReader } from './cells/list-value.ts';
import { isVacant, readName, usualApostrophes } from './cells/name.ts';
import { readSector } from './cells/numeral.ts';
import { readStir } from './cells/personal-number.ts';
import { readPhone } from './cells/phone.ts';
import { blank, type CellReader, given, none } from './cells/reading.ts';
import { readLine } from './cells/text.ts';
import { readWholeNumber } from './cells/whole-number.ts';
import { nameFieldOf, phoneFieldOf } from './columns-mahallas.ts';
import type { TableHeader } from './find-header.ts';
import type { FindingKind } from './finding-kinds.ts';
import type { FindingList } from './findings.ts';
import { hasCyrillic, isMostlyCyrillic } from './lost-letters.ts';
import { bareMahalla } from './mahalla-spelling.ts';
import {
  type Field,
  type MahallaCount,
  type MahallaRecord,
  mahallaCounts,
  type PostHolder,
  type SevenPost,
  sevenPosts,
} from './model.ts';
import { cellText, isBlank, type RawRow, type RawSheet } from './raw-sheet.ts';
import { createFieldReader, type FieldReader } from './read-fields.ts';
import type { RowOptions } from './rows-families.ts';
import { noteColumns, tableRows } from './table-rows.ts';

/**
 * Mahallas in the order of the sheet; a row without a name is left out and told. Adds what it notices to `findings`.
 */
export function readMahallas(
  sheet: RawSheet,
  header: TableHeader,
  findings: FindingList,
  { lists }: RowOptions,
): MahallaRecord[] {
  const rows = tableRows(sheet, header, findings, { name: 'name', subtotal: 'subtotal_row' });
  noteColumns(sheet, header, rows, findings);
  const fields = createFieldReader(sheet, header, findings);
  const readOwnName = createNameReader(rows.map((row) => cellText(fields.cell(row, 'name'))));
  const readCategory = createListReader(lists.mahallaCategories, {
    variant: 'mahalla_category_variant',
    unknown: 'mahalla_category_unknown',
  });
  return rows.flatMap((row) => {
    if (isBlank(fields.cell(row, 'name'))) {
      findings.add('mahalla_row_without_name', { row: row.row });
      return [];
    }
    const counts = readCounts(fields, row);
    noteSum(fields, row.row, counts);
    return [
      {
        row: row.row,
        key: fields.key(row),
        name: fields.read(row, 'name', readOwnName),
        sector: fields.read(row, 'sector', readSector),
        stir: fields.read(row, 'stir', readStir),
        code: fields.read(row, 'code', readLine),
        counts,
        category: fields.read(row, 'category', readCategory),
        seven: readSeven(fields, row),
      },
    ];
  });
}

/** In a list that is mostly Cyrillic a name in Latin is written in Cyrillic as well. */
function createNameReader(names: readonly string[]): CellReader<string> {
  const isCyrillicList = isMostlyCyrillic(names);
  return (cell) => {
    const typed = cellText(cell);
    const bare = bareMahalla(typed);
    if (bare.name === '') return blank;
    const repaired = repairLookAlikes(bare.name);
    const isLatin = !hasCyrillic(repaired);
    const name = isLatin ? usualApostrophes(repaired) : repaired;
    const kinds: FindingKind[] = [];
    if (typed.trim() !== typed || /\s{2}|[^\S ]/u.test(typed)) kinds.push('mahalla_name_spaces');
    if (bare.hasSuffix || bare.hasQuotes) kinds.push('mahalla_name_suffix');
    if (repaired !== bare.name) kinds.push('mahalla_name_homoglyph');
    if (isLatin && isCyrillicList) kinds.push('mahalla_name_latin');
    return given(isLatin && isCyrillicList ? toCyrillic(name) : name, kinds);
  };
}

function readCounts(fields: FieldReader, row: RawRow): Record<MahallaCount, Field<number>> {
  const read = mahallaCounts.map((count) => [count, fields.read(row, count, readWholeNumber)]);
  return Object.fromEntries(read) as Record<MahallaCount, Field<number>>;
}

function noteSum(
  fields: FieldReader,
  row: number,
  counts: Record<MahallaCount, Field<number>>,
): void {
  const { population, men, women } = counts;
  if (population.value === null || men.value === null || women.value === null) return;
  const sum = men.value + women.value;
  if (sum !== population.value) fields.note('sum_mismatch', row, 'population', population, { sum });
}

const renamed = {
  name_latin: 'seven_name_latin',
  name_latin_apostrophe: 'seven_name_latin',
  phone_format: 'seven_phone_format',
} as const;

function readSeven(fields: FieldReader, row: RawRow): Record<SevenPost, PostHolder> {
  const holders = sevenPosts.map((post): [SevenPost, PostHolder] => [
    post,
    {
      fullName: fields.read(row, nameFieldOf(post), readHolder, { renamed }),
      phone: fields.read(row, phoneFieldOf(post), readPhone, { renamed }),
    },
  ]);
  return Object.fromEntries(holders) as Record<SevenPost, PostHolder>;
}

const readHolder: CellReader<string> = (cell) =>
  isVacant(cell) ? none('vacant_post') : readName(cell);
