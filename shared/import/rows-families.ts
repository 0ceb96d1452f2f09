/** Turns the rows of a list of families into families with their members. */
import { readMoney } from './cells/money.ts';
import { readLine } from './cells/text.ts';
import { readWholeNumber } from './cells/whole-number.ts';
import { type BlockColumns, createFamilyCutter, type FamilyBlock } from './family-blocks.ts';
import { createFamilyCellReaders } from './family-cells.ts';
import { createFamilyFields, type FamilyFields } from './family-fields.ts';
import { columnsByField, type TableHeader } from './find-header.ts';
import { createFindingList, type FindingList } from './findings.ts';
import { createSpellingBook, hasLostLetters, suspectWords } from './lost-letters.ts';
import type { FamilyRecord, ImportLists, PersonRecord } from './model.ts';
import { cellText, type RawRow, type RawSheet } from './raw-sheet.ts';
import { createFieldReader, type FieldReader } from './read-fields.ts';
import { readPerson } from './rows-persons.ts';
import { losesLetters } from './sheet-letters.ts';
import { createRowSorter, noteColumns, type RowSorter } from './table-rows.ts';

const familyFields = [
  'mahalla',
  'address',
  'category',
  'registers',
  'income3Months',
  'causes',
  'official',
];

export interface RowOptions {
  readonly lists: ImportLists;
  /** Year of today: two figures of a year of birth are not in the future. */
  readonly latestYear: number;
  /** Told now and then how many rows are read; may throw to stop. */
  readonly onRow?: (done: number) => void;
}

/** Reads the families while the rows of the sheet still come. */
export async function readFamilies(
  sheet: RawSheet,
  header: TableHeader,
  findings: FindingList,
  { lists, latestYear, onRow }: RowOptions,
): Promise<FamilyRecord[]> {
  const sorter = createRowSorter(sheet, header, { name: 'fullName', subtotal: 'total_row_middle' });
  const ofCells = createFindingList(sheet.name);
  const cells = createFamilyCellReaders(lists);
  const rows: RawRow[] = [];
  const families: FamilyRecord[] = [];
  let isLossy = false;
  let fields = createFieldReader(sheet, header, ofCells);
  let own = createFamilyFields(fields, cells);
  const isHead = (row: RawRow) =>
    cells.relation(fields.cell(row, 'relation')).value === lists.headRelation;
  const cutter = createFamilyCutter({
    columns: blockColumns(header),
    merges: sheet.merges,
    isHead,
  });
  const add = (block: FamilyBlock | null) => {
    if (!block) return;
    onRow?.(families.length);
    if (sheet.text) noteQuestionMarks(block, ofCells);
    else noteForm(block, ofCells);
    families.push(readFamily(fields, own, block, latestYear));
  };
  for await (const piece of sortedPieces(sheet, sorter)) {
    // A CSV file, the only one that may have lost letters, comes in one piece.
    if (losesLetters(sheet, piece)) {
      isLossy = true;
      fields = createFieldReader(sheet, header, ofCells, isLossy);
      own = createFamilyFields(fields, cells);
    }
    for (const row of piece) {
      rows.push(row);
      add(cutter.take(row));
    }
  }
  add(cutter.finish());
  findings.addAll(sorter.findings());
  noteColumns(sheet, header, rows, findings);
  if (isLossy) findings.add('csv_substituted_letters', {});
  for (const family of families) noteHeads(fields, family, lists);
  if (!isLossy) noteRussianLetters(fields, families);
  findings.addAll(ofCells.items);
  return families;
}

/** The rows of data, each piece as soon as it is there. */
async function* sortedPieces(sheet: RawSheet, sorter: RowSorter): AsyncGenerator<RawRow[]> {
  let taken = 0;
  for (;;) {
    const sure = sorter.take(sheet.rows.slice(taken));
    taken = sheet.rows.length;
    if (!(await sheet.more?.())) {
      yield [...sure, ...sorter.finish()];
      return;
    }
    yield sure;
  }
}

function blockColumns(header: TableHeader): BlockColumns {
  const columns = columnsByField(header);
  return {
    number: columns.get('number') ?? null,
    key: columns.get('key') ?? null,
    head: columns.get('headName') ?? null,
    family: familyFields.flatMap((field) => columns.get(field) ?? []),
  };
}

function readFamily(
  fields: FieldReader,
  own: FamilyFields,
  block: FamilyBlock,
  latestYear: number,
): FamilyRecord {
  const [first, ...others] = block.rows as [RawRow, ...RawRow[]];
  const rowTo = others.at(-1)?.row ?? first.row;
  const number = fields.read(first, 'number', readWholeNumber, { rowTo });
  if (fields.has('number') && number.state === 'blank') {
    fields.note('family_number_blank', first.row, 'number', number);
  }
  return {
    row: first.row,
    key: fields.key(first),
    familyKey: fields.key(first, 'familyKey'),
    rowTo,
    number,
    headName: fields.read(first, 'headName', readLine, { rowTo }),
    mahalla: own.mahalla(first, { rowTo }),
    address: fields.read(first, 'address', readLine, { rowTo }),
    category: own.category(first, { rowTo }),
    registers: own.registers(first, { rowTo }),
    income3Months: fields.read(first, 'income3Months', readMoney, { rowTo }),
    causes: own.causes(first, { rowTo }),
    official: own.official(first, { rowTo }),
    members: block.rows.flatMap((row) => readMember(fields, own, row, latestYear)),
  };
}

function readMember(
  fields: FieldReader,
  own: FamilyFields,
  row: RawRow,
  latestYear: number,
): PersonRecord[] {
  const person = readPerson(fields, own, row, latestYear);
  if (person) return [person];
  fields.findings.add('person_row_without_name', { row: row.row });
  return [];
}

function noteForm({ rows, form }: FamilyBlock, findings: FindingList): void {
  const [first] = rows;
  if (rows.length < 2 || form === 'merged') return;
  const kind = form === 'repeated' ? 'unmerged_repeated' : 'unmerged_first_only';
  findings.add(kind, { row: first?.row, rowTo: rows.at(-1)?.row });
}

function noteQuestionMarks({ rows }: FamilyBlock, findings: FindingList): void {
  const isHit = rows.some(({ cells }) => cells.some((cell) => hasLostLetters(cellText(cell))));
  if (isHit) findings.add('csv_question_marks', { row: rows[0]?.row, rowTo: rows.at(-1)?.row });
}

/** Nobody is head, or more than one: kept as typed until a person decides. */
function noteHeads(fields: FieldReader, { members }: FamilyRecord, lists: ImportLists): void {
  const [first] = members;
  // A row of our own list of members is one member, mostly not the head.
  if (!first || !fields.has('relation') || fields.has('key')) return;
  const [head, ...others] = members.filter(({ relation }) => relation.value === lists.headRelation);
  if (!head) fields.note('no_head', first.row, 'relation', first.relation);
  for (const other of others) {
    fields.note('two_heads', other.row, 'relation', other.relation, {
      otherRow: head?.row ?? null,
    });
  }
}

/** Names with К Г Х where the same file, or everybody, writes Қ Ғ Ҳ: kept as typed, marked. */
function noteRussianLetters(fields: FieldReader, families: readonly FamilyRecord[]): void {
  const persons = families.flatMap(({ members }) => members);
  const book = createSpellingBook(persons.map(({ fullName }) => fullName.value ?? ''));
  for (const { row, fullName } of persons) {
    if (fullName.value === null) continue;
    const suspects = suspectWords(fullName.value, book);
    if (suspects.length > 0) {
      fields.note('name_ru_letters', row, 'fullName', fullName, { words: suspects.join(' ') });
    }
  }
}
