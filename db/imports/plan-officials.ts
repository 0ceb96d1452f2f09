/** Plans a list of officials with the mahallas attached to them. */
import type { OfficialRecord } from '../../shared/import/model.ts';
import type { ResolvedOfficial } from '../../shared/import/resolve-officials.ts';
import { foldKey } from '../../shared/uzbek-script.ts';
import { newId } from '../ids.ts';
import type { Database } from '../open.ts';
import { takeText, takeValue } from './field-rules.ts';
import { mahallaAttachment, officialFields } from './official-parts.ts';
import {
  draftRow,
  type PlanContext,
  type PlannedQuestion,
  type PlannedRow,
  type Row,
  type RowDraft,
  type StatedFamilies,
  type TablePlan,
  takenFields,
} from './plan.ts';
import { officialQuestions } from './questions-officials.ts';
import type { SheetPlan } from './sheet-plan.ts';

/**
 * The officials that one sheet adds and changes, each with the rows that name the same one again, and what is to
 * be decided. Reads the office, writes nothing.
 */
export function planOfficials(
  database: Database,
  officials: readonly ResolvedOfficial[],
  plan: SheetPlan,
): TablePlan {
  const stored = readStored(database);
  const rows: PlannedRow[] = [];
  const questions: PlannedQuestion[] = [];
  const stated: StatedFamilies[] = [];
  const given = new Set<string>();
  for (const main of officials) {
    if (main.copyOf) continue;
    const copies = officials.filter(({ copyOf }) => copyOf === main.record);
    const before = findStored(stored, main, given);
    const id = before === null ? newId(plan.context.nowMs) : String(before['id']);
    given.add(id);
    const said = statedBy(main.record, copies, id, plan);
    if (said) stated.push(said);
    const draft = draftRow(plan.context.nowMs);
    draftOfficial(draft, id, main.record, before, said);
    const attachments = new Map<string, string>();
    const present = before ? stored.attachments(id) : [];
    for (const { record, mahallaIds } of [main, ...copies]) {
      for (const mahallaId of mahallaIds) {
        if (attachments.has(mahallaId)) continue;
        attachments.set(
          mahallaId,
          draftAttachment(draft, id, mahallaId, record, present, plan.context),
        );
      }
    }
    const title = main.record.fullName.value ?? '';
    rows.push(draft.finish('official', plan.sheet, main.record.row, title));
    for (const { record } of copies) {
      const name = record.fullName.value ?? '';
      rows.push({
        entity: 'official',
        sheet: plan.sheet,
        row: record.row,
        title: name,
        state: 'duplicate',
        writes: [],
      });
    }
    questions.push(...officialQuestions({ id, main, copies, attachments }, plan));
  }
  return { rows, questions, stated };
}

/**
 * The official of that name. Of several, and when organisation and telephone are both others, the name
 * alone is not enough.
 */
function findStored(
  stored: ReturnType<typeof readStored>,
  { record, officialId }: ResolvedOfficial,
  given: ReadonlySet<string>,
): Row | null {
  const named =
    officialId === null
      ? stored.named(foldKey(record.fullName.value ?? ''))
      : [stored.official(officialId)].filter((row) => row !== null);
  const free = named.filter((row) => !given.has(String(row['id'])));
  const fitting = free.filter((row) => !isOther(record, row));
  const sameOrganisation = fitting.filter(
    (row) =>
      foldKey(String(row['organisation'] ?? '')) === foldKey(record.organisation.value ?? ''),
  );
  const samePhone = fitting.filter(
    (row) => record.phone.value !== null && row['phone'] === record.phone.value,
  );
  return (
    samePhone[0] ?? sameOrganisation[0] ?? (fitting.length === 1 ? (fitting[0] ?? null) : null)
  );
}

function isOther({ phone, organisation }: OfficialRecord, row: Row): boolean {
  const differs = (given: string | null, had: Row[string] | undefined) =>
    given !== null && typeof had === 'string' && foldKey(given) !== foldKey(had);
  return differs(phone.value, row['phone']) && differs(organisation.value, row['organisation']);
}

function statedBy(
  { familiesCount, row }: OfficialRecord,
  copies: readonly ResolvedOfficial[],
  officialId: string,
  { sheet, context }: SheetPlan,
): StatedFamilies | null {
  if (familiesCount.value === null) return null;
  const families = copies.reduce(
    (sum, { record }) => sum + (record.familiesCount.value ?? 0),
    familiesCount.value,
  );
  const { column, raw } = familiesCount;
  return { officialId, families, place: { file: context.fileName, sheet, row, column, raw } };
}

function draftOfficial(
  draft: RowDraft,
  id: string,
  record: OfficialRecord,
  before: Row | null,
  stated: StatedFamilies | null,
): void {
  const fields = officialFields(record, before);
  // The place alone is no change: the same list may come under another name.
  const isNewCount = stated !== null && stated.families !== before?.['stated_families'];
  const all = {
    ...fields,
    ...(isNewCount && {
      stated_families: stated.families,
      stated_place: JSON.stringify(stated.place),
    }),
  };
  if (before) draft.update('official', id, before, all);
  else draft.insert('official', all, id);
}

function draftAttachment(
  draft: RowDraft,
  officialId: string,
  mahallaId: string,
  record: OfficialRecord,
  present: readonly Row[],
  context: PlanContext,
): string {
  const known = present.find((row) => row['mahalla_id'] === mahallaId);
  if (!known)
    return draft.insert('attachment', mahallaAttachment(officialId, mahallaId, record, context));
  const fields = takenFields({
    order_number: takeText(record.orderNumber, known['order_number'] ?? null),
    order_on: takeValue(record.orderOn, known['order_on'] ?? null),
  });
  const id = String(known['id']);
  const { length } = draft.writes;
  draft.update('attachment', id, known, fields);
  if (draft.writes.length === length) draft.keepAttachment();
  return id;
}

function readStored(database: Database) {
  const official = database.prepare<[string], Row>('SELECT * FROM official WHERE id = ?');
  const named = database.prepare<[string], Row>(
    'SELECT * FROM official WHERE name_key = ? AND removed_at IS NULL ORDER BY id',
  );
  const attachments = database.prepare<[string], Row>(
    `SELECT id, official_id, mahalla_id, order_number, order_on FROM attachment
      WHERE official_id = ? AND mahalla_id IS NOT NULL AND to_on IS NULL AND removed_at IS NULL`,
  );
  return {
    official: (id: string): Row | null => official.get(id) ?? null,
    named: (key: string): Row[] => named.all(key),
    attachments: (id: string): Row[] => attachments.all(id),
  };
}
