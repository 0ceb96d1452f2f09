/** Plans a list of families: which rows are added and changed, and what is to be decided. */
import type { FamilyRecord, Field } from '../../shared/import/model.ts';
import type { ResolvedFamily } from '../../shared/import/resolve-families.ts';
import type { Database } from '../open.ts';
import { giveIds, headOf, type OwnIds } from './family-ids.ts';
import {
  draftRow,
  type PlannedRow,
  type PlannedWrite,
  type RowDraft,
  type TablePlan,
} from './plan.ts';
import { draftFamily, isOwnRegister } from './plan-family.ts';
import { draftKnownPerson, draftNewPerson } from './plan-person.ts';
import { familyQuestions } from './questions-families.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { readStoredFamilies, type StoredFamilies } from './stored-family.ts';

const rowsPerStep = 200;

/**
 * The rows that the families of one sheet add and change, in the order of the sheet, and what is to be decided.
 * Reads the office, writes nothing.
 */
export function planFamilies(
  database: Database,
  families: readonly ResolvedFamily[],
  plan: SheetPlan,
): TablePlan {
  const { sheet, known, book, columnName, context } = plan;
  const stored = readStoredFamilies(database);
  const ids = giveIds(database, families, context.nowMs);
  const rows: PlannedRow[] = [];
  const leftOut = new Map<FamilyRecord, readonly PlannedWrite[]>();
  const draft = draftRow(context.nowMs);
  const told = createFamilyBook();
  for (const [at, family] of families.entries()) {
    if (at % rowsPerStep === 0) context.onStep();
    const { record } = family;
    const planned = planFamily(draft, stored, family, ids.all[at], plan);
    if (family.copyOf) {
      leftOut.set(
        record,
        planned.flatMap(({ writes }) => writes),
      );
      rows.push({
        entity: 'family',
        sheet,
        row: record.row,
        title: headOf(record),
        state: 'duplicate',
        writes: [],
      });
    } else rows.push(...told.withoutRepeats(family.familyId, planned));
  }
  const questions = familyQuestions({ families, known, ids, leftOut, book, columnName, context });
  return { rows, questions };
}

function planFamily(
  draft: RowDraft,
  stored: StoredFamilies,
  family: ResolvedFamily,
  ids: OwnIds | undefined,
  { sheet, book, context }: SheetPlan,
): PlannedRow[] {
  const { record, members, copyOf } = family;
  const id = ids?.family ?? '';
  const isNew = copyOf !== null || family.familyId === null;
  draftFamily(draft, id, family, {
    context,
    stored: isNew ? null : stored,
    isMahallaGuess: book.has(record.row, 'mahalla_misspelt'),
    isPartial: (field) =>
      book.has(record.row, field === 'registers' ? 'register_unknown' : 'cause_unknown'),
  });
  let position = isNew ? -1 : stored.lastPosition(id);
  const rows = [draft.finish('family', sheet, record.row, headOf(record))];
  for (const [at, { record: person, match, isLeftOut }] of members.entries()) {
    const title = person.fullName.value ?? '';
    if (isLeftOut && !copyOf) {
      rows.push({
        entity: 'person',
        sheet,
        row: person.row,
        title,
        state: 'duplicate',
        writes: [],
      });
      continue;
    }
    if (match && !copyOf) {
      const { note, ...rest } = person;
      const given = isOwnRegister(record, id) ? { ...rest, note: withoutValue(note) } : person;
      draftKnownPerson(draft, given, stored.person(match.id), stored.membership(match.id, id));
    } else if (person.fullName.value === null) {
      rows.push({ entity: 'person', sheet, row: person.row, title, state: 'rejected', writes: [] });
      continue;
    } else {
      position += 1;
      draftNewPerson(draft, ids?.members[at] ?? '', person, id, position);
    }
    rows.push(draft.finish('person', sheet, person.row, title));
  }
  return rows;
}

/** In our own list of members a family stands in several rows: it is told, and changed, once. */
function createFamilyBook() {
  const known = new Map<string, Set<string>>();
  return {
    /** @param id of the family; null is a new one */
    withoutRepeats(id: string | null, planned: readonly PlannedRow[]): readonly PlannedRow[] {
      const [family, ...members] = planned;
      if (id === null || !family) return planned;
      const before = known.get(id);
      const written = before ?? new Set<string>();
      known.set(id, written);
      const writes = family.writes.filter((write) => !written.has(meaningOf(write)));
      for (const write of writes) written.add(meaningOf(write));
      return before && writes.length === 0 ? members : [{ ...family, writes }, ...members];
    },
  };
}

/** The same in two rows of the workbook: of a new row the id differs. */
function meaningOf({ table, id, fields, before }: PlannedWrite): string {
  return JSON.stringify([table, before === null ? null : id, fields]);
}

function withoutValue<Value>(field: Field<Value>): Field<Value> {
  return { ...field, value: null, state: 'blank' };
}
