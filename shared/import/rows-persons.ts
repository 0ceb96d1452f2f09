/** Reads one member of a family out of one row. */
import { checkJshshir } from '../jshshir.ts';
import { readDay } from './cells/day.ts';
import { readDocument } from './cells/document.ts';
import { readName } from './cells/name.ts';
import { readJshshir } from './cells/personal-number.ts';
import { readPhone } from './cells/phone.ts';
import { readText } from './cells/text.ts';
import { readWholeNumber } from './cells/whole-number.ts';
import type { FamilyFields } from './family-fields.ts';
import type { Field, PersonRecord } from './model.ts';
import { isBlank, type RawRow } from './raw-sheet.ts';
import type { FieldReader } from './read-fields.ts';

/** Null when the row names nobody. */
export function readPerson(
  fields: FieldReader,
  own: FamilyFields,
  row: RawRow,
  latestYear: number,
): PersonRecord | null {
  if (['fullName', 'jshshir'].every((field) => isBlank(fields.cell(row, field)))) return null;
  const fullName = fields.read(row, 'fullName', readName);
  const jshshir = fields.read(row, 'jshshir', readJshshir);
  const check = checkJshshir(jshshir.value ?? '');
  const sound = check.isWellFormed ? check : null;
  const sex = own.sex(row);
  let birthYear: number | null = null;
  const bornOn = fields.read(row, 'bornOn', (cell) => {
    const reading = readDay(cell, { latestYear, hint: sound?.bornOn ?? null });
    birthYear = reading.yearOnly ?? null;
    return reading;
  });
  if (bornOn.value === null) birthYear ??= fields.read(row, 'birthYear', readWholeNumber).value;
  if (sound && bornOn.value !== null && sound.bornOn !== bornOn.value) {
    fields.note('birth_jshshir_mismatch', row.row, 'bornOn', bornOn, { offer: sound.bornOn });
  }
  if (sound && sex.value !== null && sound.sex !== sex.value) {
    fields.note('sex_mismatch', row.row, 'sex', sex, { offer: sound.sex });
  }
  const phone = fields.read(row, 'phone', readPhone);
  const note = fields.read(row, 'note', readText);
  return {
    row: row.row,
    // The row of a register is about the family: its key is not the head's.
    key: fields.has('familyKey') ? fields.key(row) : '',
    isHidden: row.isHidden,
    fullName,
    relation: own.relation[sex.value ?? 'unknown'](row),
    bornOn,
    birthYear,
    sex,
    jshshir,
    isJshshirSound: sound !== null,
    document: fields.read(row, 'document', readDocument),
    education: own.education(row),
    employment: own.employment(row),
    disability: own.disability(row),
    phone,
    note: withRemarks(note, [fullName.remark, phone.remark]),
  };
}

/** Remarks from other cells follow what the note column says. */
function withRemarks(note: Field<string>, remarks: readonly (string | undefined)[]): Field<string> {
  const parts = [note.value, ...remarks].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? note : { ...note, value: parts.join('; '), state: 'given' };
}
