/** What one family of a workbook changes: the family and what hangs on it, its members apart. */
import { addDays } from '../../shared/calendar.ts';
import type { FamilyRecord } from '../../shared/import/model.ts';
import type { ResolvedFamily } from '../../shared/import/resolve-families.ts';
import { takeText, takeValue } from './field-rules.ts';
import { itemId } from './item-id.ts';
import { type PlanContext, type Row, type RowDraft, takenFields } from './plan.ts';
import type { StoredFamilies } from './stored-family.ts';

export interface FamilyDraftOptions {
  readonly context: PlanContext;
  /** Null for one that the office does not have. */
  readonly stored: StoredFamilies | null;
  /** The mahalla is only the nearest name: it never replaces one that the office has. */
  readonly isMahallaGuess: boolean;
  /** Some of the values could not be read, so what is missing in the cell is not taken away. */
  readonly isPartial: (field: 'registers' | 'causes') => boolean;
}

/**
 * Drafts the family with its category, income, registers, causes and attached head into `draft`.
 * @param id of the family, which the office need not have yet
 */
export function draftFamily(
  draft: RowDraft,
  id: string,
  family: ResolvedFamily,
  options: FamilyDraftOptions,
): void {
  draftOwnFields(draft, id, family, options);
  draftCategory(draft, id, family, options);
  draftIncome(draft, id, family, options);
  draftRegisters(draft, id, family, options);
  draftCauses(draft, id, family, options);
  if (family.officialId !== null) draftHead(draft, id, family, family.officialId, options);
}

function draftOwnFields(
  draft: RowDraft,
  id: string,
  { record, mahallaId }: ResolvedFamily,
  { context, stored, isMahallaGuess }: FamilyDraftOptions,
): void {
  const before = stored?.family(id) ?? null;
  const hasMahalla = (before?.['mahalla_id'] ?? null) !== null;
  const keepsMahalla = mahallaId === null || (hasMahalla && isMahallaGuess);
  const typed = record.mahalla.value;
  const fields = takenFields({
    number: takeValue(record.number, before?.['number'] ?? null),
    mahalla_id: keepsMahalla ? undefined : mahallaId,
    mahalla_text: keepsMahalla ? (hasMahalla || typed === null ? undefined : typed) : null,
    address: takeText(record.address, before?.['address'] ?? null),
    ...(isOwnRegister(record, id) && record.members[0]
      ? { note: takeText(record.members[0].note, before?.['note'] ?? null) }
      : {}),
  });
  if (before) draft.update('family', id, before, fields);
  else draft.insert('family', { ...fields, identified_on: context.asOf }, id);
}

/** A row of our own register is about the family: its note is the family's, not the head's. */
export function isOwnRegister({ key }: FamilyRecord, familyId: string): boolean {
  return key !== '' && key === familyId;
}

function draftCategory(
  draft: RowDraft,
  id: string,
  { record: { category } }: ResolvedFamily,
  { context, stored }: FamilyDraftOptions,
): void {
  if (category.value === null) return;
  const categoryId = itemId('familyCategory', category.value);
  const [present] = stored?.categories(id) ?? [];
  if (present?.['category_id'] === categoryId) return;
  const { asOf } = context;
  const fromOn = present?.['from_on'] ?? null;
  // A file older than what the office has says nothing about now.
  if (typeof fromOn === 'string' && fromOn > asOf) return;
  if (present && fromOn === asOf) {
    draft.update('family_category', String(present['id']), present, { category_id: categoryId });
    return;
  }
  if (present) draft.end('family_category', present, addDays(asOf, -1));
  draft.insert('family_category', { family_id: id, category_id: categoryId, from_on: asOf });
}

function draftIncome(
  draft: RowDraft,
  id: string,
  { record: { income3Months } }: ResolvedFamily,
  { context, stored }: FamilyDraftOptions,
): void {
  const total = income3Months.value;
  if (total === null) return;
  const incomes = stored?.incomes(id) ?? [];
  const samePeriod = incomes.find((income) => income['period_end_on'] === context.asOf);
  if (samePeriod) {
    draft.update('family_income', String(samePeriod['id']), samePeriod, { total });
    return;
  }
  // Without a day in the title the same sum is the same income, read again on another day.
  if (!context.isDated && incomes[0]?.['total'] === total) return;
  draft.insert('family_income', { family_id: id, period_end_on: context.asOf, total });
}

function draftRegisters(
  draft: RowDraft,
  id: string,
  { record: { registers } }: ResolvedFamily,
  { context, stored, isPartial }: FamilyDraftOptions,
): void {
  if (registers.value === null) return;
  const wanted = registers.value.map((code) => itemId('register', code));
  const present = stored?.registers(id) ?? [];
  for (const item of new Set(wanted)) {
    if (present.some((row) => row['register_id'] === item)) continue;
    draft.insert('family_register', { family_id: id, register_id: item, from_on: context.asOf });
  }
  if (isPartial('registers')) return;
  for (const row of present) {
    const isNewer = typeof row['from_on'] === 'string' && row['from_on'] > context.asOf;
    if (isNewer || wanted.includes(String(row['register_id']))) continue;
    draft.end('family_register', row, context.asOf);
  }
}

function draftCauses(
  draft: RowDraft,
  id: string,
  { record: { causes } }: ResolvedFamily,
  { stored, isPartial }: FamilyDraftOptions,
): void {
  if (causes.value === null) return;
  const wanted = causes.value.map((code) => itemId('povertyCause', code));
  const present = stored?.causes(id) ?? [];
  for (const item of new Set(wanted)) {
    if (present.some((row) => row['cause_id'] === item)) continue;
    draft.insert('family_cause', { family_id: id, cause_id: item });
  }
  if (isPartial('causes')) return;
  for (const row of present) {
    if (!wanted.includes(String(row['cause_id']))) draft.remove('family_cause', row);
  }
}

/** One attached head a family: who is named takes over from who was, unless that one came later. */
function draftHead(
  draft: RowDraft,
  id: string,
  { record }: ResolvedFamily,
  officialId: string,
  { context, stored }: FamilyDraftOptions,
): void {
  const heads = stored?.heads(id) ?? [];
  // Where nobody is the attached head our own register names who has another role.
  const isOther = isOwnRegister(record, id) && stored?.officials(id).includes(officialId);
  const isNewer = (row: Row) => typeof row['from_on'] === 'string' && row['from_on'] > context.asOf;
  if (isOther || heads.some((row) => row['official_id'] === officialId)) {
    draft.keepAttachment();
    return;
  }
  if (heads.some(isNewer)) return;
  for (const row of heads) {
    if (row['from_on'] === context.asOf) draft.remove('attachment', row);
    else draft.end('attachment', row, addDays(context.asOf, -1));
  }
  draft.insert('attachment', headAttachment(id, officialId, context.asOf));
}

/** Columns of the row that makes an official the attached head of a family. @param fromOn `YYYY-MM-DD` */
export function headAttachment(familyId: string, officialId: string | null, fromOn: string): Row {
  return {
    family_id: familyId,
    official_id: officialId,
    role_id: 'attachmentRole.attachedHead',
    from_on: fromOn,
  };
}
