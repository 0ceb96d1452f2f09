/** The columns of a table of families in which few values stand on many rows. */
import type { Sex } from '../jshshir.ts';
import type { CellReader } from './cells/reading.ts';
import { readSex } from './cells/sex.ts';
import { readLine } from './cells/text.ts';
import type { FamilyCellReaders } from './family-cells.ts';
import type { ImportLists, ListCode } from './model.ts';
import type { FieldReader, RecurringReader } from './read-fields.ts';

export interface FamilyFields {
  readonly mahalla: RecurringReader<string>;
  readonly category: RecurringReader<ListCode>;
  readonly registers: RecurringReader<readonly ListCode[]>;
  readonly causes: RecurringReader<readonly ListCode[]>;
  readonly official: RecurringReader<string>;
  readonly sex: RecurringReader<Sex>;
  /** By the sex of the person. */
  readonly relation: Readonly<Record<Sex | 'unknown', RecurringReader<ListCode>>>;
  readonly education: RecurringReader<ListCode>;
  readonly employment: RecurringReader<ListCode>;
  readonly disability: RecurringReader<ListCode>;
}

/** For one sheet. */
export function createFamilyFields(fields: FieldReader, cells: FamilyCellReaders): FamilyFields {
  const relation = (sex: Sex | null) =>
    fields.recurring('relation', bySex(cells.relation, cells.lists, sex));
  return {
    mahalla: fields.recurring('mahalla', readLine),
    category: fields.recurring('category', cells.category),
    registers: fields.recurring('registers', cells.registers),
    causes: fields.recurring('causes', cells.causes),
    official: fields.recurring('official', readLine),
    sex: fields.recurring('sex', readSex),
    relation: { male: relation('male'), female: relation('female'), unknown: relation(null) },
    education: fields.recurring('education', cells.education),
    employment: fields.recurring('employment', cells.employment),
    disability: fields.recurring('disability', cells.disability),
  };
}

/** «Фарзанди» is a son or a daughter. */
function bySex(
  reader: CellReader<ListCode>,
  { relations }: ImportLists,
  sex: Sex | null,
): CellReader<ListCode> {
  return (cell) => {
    const reading = reader(cell);
    const item = relations.find(({ code }) => code === reading.value);
    if (!item?.bySex || sex === null) return reading;
    return { ...reading, value: item.bySex[sex], notes: [{ kind: 'relation_variant' }] };
  };
}
