import type { AttachmentEdit } from '../shared/attachments.ts';
import { Refusal } from '../shared/errors.ts';
import { mustBeInList, mustBePastDay, mustFind } from './input-checks.ts';
import type { Column, Value } from './tables.ts';
import { toColumns } from './to-columns.ts';
import type { Writer } from './write.ts';

const columnOf = {
  roleId: 'role_id',
  orderNumber: 'order_number',
  orderOn: 'order_on',
  fromOn: 'from_on',
  toOn: 'to_on',
  note: 'note',
} as const satisfies Record<keyof AttachmentEdit['fields'], Column<'attachment'>>;

/**
 * Corrects attachments, all or none.
 * @throws Refusal `not-found`, `bad-input` for a role that is none, `day-impossible`, `day-order`
 */
export function saveAttachments(
  writer: Writer,
  edits: readonly AttachmentEdit[],
  today: string,
): number {
  return edits.filter(({ id, fields }) => {
    const before = mustFind(writer.database, 'attachment', id);
    if (fields.roleId !== undefined) {
      mustBeInList(writer.database, 'attachmentRole', fields.roleId, 'roleId');
    }
    for (const field of ['orderOn', 'fromOn', 'toOn'] as const) {
      const day = fields[field];
      if (day) mustBePastDay(day, field, today);
    }
    const changed = toColumns<'attachment'>(columnOf, fields);
    checkOrder(id, { ...before, ...changed });
    return writer.update('attachment', id, changed);
  }).length;
}

/**
 * Ends attachments on their last day; those already ended stay as they are.
 * @returns how many were ended
 * @throws Refusal `not-found`, `day-impossible`, `day-order` when one began later than `toOn`
 */
export function endAttachments(
  writer: Writer,
  ids: readonly string[],
  toOn: string,
  today: string,
): number {
  mustBePastDay(toOn, 'toOn', today);
  return ids.filter((id) => {
    const before = mustFind(writer.database, 'attachment', id);
    if (before['to_on'] !== null) return false;
    checkOrder(id, { ...before, to_on: toOn });
    return writer.update('attachment', id, { to_on: toOn });
  }).length;
}

/** Marks attachments that never held as removed. @throws Refusal `not-found` */
export function removeAttachments(writer: Writer, ids: readonly string[]): number {
  for (const id of ids) {
    mustFind(writer.database, 'attachment', id);
    writer.remove('attachment', id);
  }
  return ids.length;
}

/**
 * Changes how many families one official may have in a role; the other facts of the role stay.
 * @throws Refusal `bad-input` when there is no such role
 */
export function saveNorm(writer: Writer, roleId: string, families: number | null): boolean {
  mustBeInList(writer.database, 'attachmentRole', roleId, 'roleId');
  const role = mustFind(writer.database, 'list_item', roleId);
  const { normFamilies: _old, ...rest } = JSON.parse(String(role['extra'])) as Record<
    string,
    Value
  >;
  const extra = families === null ? rest : { ...rest, normFamilies: families };
  return writer.update('list_item', roleId, { extra: JSON.stringify(extra) });
}

function checkOrder(id: string, row: Readonly<Record<string, Value | undefined>>): void {
  const { from_on: fromOn, to_on: toOn } = row;
  if (typeof fromOn === 'string' && typeof toOn === 'string' && toOn < fromOn) {
    throw new Refusal('day-order', { id, field: 'toOn', day: toOn, otherDay: fromOn });
  }
}
