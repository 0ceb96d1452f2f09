/** Parts of the plan of an official. */
import type { OfficialRecord } from '../../shared/import/model.ts';
import type { ResolvedOfficial } from '../../shared/import/resolve-officials.ts';
import { takeText, takeValue } from './field-rules.ts';
import { type PlanContext, type Row, takenFields } from './plan.ts';

/** An official of the file together with the rows that name the same one again. */
export interface OfficialGroup {
  readonly id: string;
  readonly main: ResolvedOfficial;
  readonly copies: readonly ResolvedOfficial[];
  /** Mahalla → id of the attachment, there or planned. */
  readonly attachments: ReadonlyMap<string, string>;
}

/**
 * Columns of the row of an official that the file changes, by the rules of `takeText` and `takeValue`.
 * @param before the row that the office has; null for a new official
 */
export function officialFields(record: OfficialRecord, before: Row | null): Row {
  const had = (column: string) => before?.[column] ?? null;
  const { level } = record;
  const levelId = level.value === null ? null : `officialLevel.${level.value}`;
  return takenFields({
    full_name: takeText(record.fullName, had('full_name')),
    organisation: takeText(record.organisation, had('organisation')),
    position: takeText(record.position, had('position')),
    level_id: takeValue({ ...level, value: levelId }, had('level_id')),
    phone: takeValue(record.phone, had('phone')),
  });
}

/** Attached from the day of the order on; without one, from the day of the list on. */
export function mahallaAttachment(
  officialId: string,
  mahallaId: string | null,
  { orderNumber, orderOn }: OfficialRecord,
  { asOf }: PlanContext,
): Row {
  const fromOn = orderOn.value !== null && orderOn.value <= asOf ? orderOn.value : asOf;
  return {
    official_id: officialId,
    mahalla_id: mahallaId,
    role_id: 'attachmentRole.attachedHead',
    order_number: orderNumber.value,
    order_on: orderOn.value,
    from_on: fromOn,
  };
}
