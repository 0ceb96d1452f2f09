/** What one member of a family of a workbook changes. */
import type { PersonRecord } from '../../shared/import/model.ts';
import { takeAs, takeJshshir, takeText, takeValue } from './field-rules.ts';
import { itemId } from './item-id.ts';
import { newFields, type Row, type RowDraft, takenFields } from './plan.ts';

/** A list value as the id of its item; `before` is such an id too. */
function takeItem(
  list: string,
  field: PersonRecord['education'],
  before: Row[string] | undefined,
): string | null | undefined {
  const id = field.value === null ? null : itemId(list, field.value);
  return takeAs(field.state, id, before ?? null);
}

/** @param before the person as the office has them; null is a new one */
export function personFields(record: PersonRecord, before: Row | null): Row {
  const had = (column: string) => before?.[column] ?? null;
  const bornOn = takeValue(record.bornOn, had('born_on'));
  const hasDay = typeof bornOn === 'string' || had('born_on') !== null;
  const birthYear = record.birthYear !== null && !hasDay ? record.birthYear : undefined;
  const fields = {
    full_name: takeText(record.fullName, had('full_name')),
    born_on: bornOn,
    birth_year: hasDay && had('birth_year') !== null ? null : birthYear,
    sex: takeValue(record.sex, had('sex')),
    jshshir: takeJshshir(record.jshshir, had('jshshir')),
    document: takeValue(record.document, had('document')),
    education_id: takeItem('education', record.education, had('education_id')),
    employment_id: takeItem('employment', record.employment, had('employment_id')),
    disability_id: takeItem('disability', record.disability, had('disability_id')),
    phone: takeValue(record.phone, had('phone')),
    note: takeText(record.note, had('note')),
  };
  return before === null ? newFields(fields) : takenFields(fields);
}

/** A person the office does not have, with the membership. */
export function draftNewPerson(
  draft: RowDraft,
  id: string,
  record: PersonRecord,
  familyId: string,
  position: number,
): void {
  const { relation } = record;
  draft.insert('person', personFields(record, null), id);
  draft.insert('membership', {
    person_id: id,
    family_id: familyId,
    relation_id: relation.value === null ? null : itemId('relation', relation.value),
    position,
  });
}

/** @param membership the membership of now in this family */
export function draftKnownPerson(
  draft: RowDraft,
  record: PersonRecord,
  before: Row,
  membership: Row | null,
): void {
  draft.update('person', String(before['id']), before, personFields(record, before));
  if (!membership) return;
  const relation = takeItem('relation', record.relation, membership['relation_id']);
  draft.update(
    'membership',
    String(membership['id']),
    membership,
    takenFields({ relation_id: relation }),
  );
}
