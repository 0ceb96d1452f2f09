import { Refusal } from '../shared/errors.ts';
import type { NewOfficial, OfficialEdit, OfficialFields } from '../shared/officials.ts';
import { mustBeInList, mustFind } from './input-checks.ts';
import type { Column, Fields } from './tables.ts';
import { toColumns } from './to-columns.ts';
import type { Writer } from './write.ts';

const columnOf = {
  fullName: 'full_name',
  organisation: 'organisation',
  position: 'position',
  levelId: 'level_id',
  phone: 'phone',
  note: 'note',
} as const satisfies Record<keyof OfficialFields, Column<'official'>>;

/** Changes officials, all or none. @throws Refusal `not-found`, `bad-input` for a level that is none */
export function saveOfficials(writer: Writer, edits: readonly OfficialEdit[]): number {
  return edits.filter(({ id, fields }) => {
    mustFind(writer.database, 'official', id);
    return writer.update('official', id, checked(writer, fields));
  }).length;
}

/** @throws Refusal `bad-input` */
export function createOfficial(
  writer: Writer,
  input: NewOfficial,
): { id: string; isThere: boolean } {
  const id = writer.insert('official', checked(writer, input));
  const other = writer.database
    .prepare(
      `SELECT 1 FROM official o JOIN official other ON other.full_name = o.full_name
          AND other.organisation IS o.organisation AND other.position IS o.position
        WHERE o.id = ? AND other.id <> o.id AND other.removed_at IS NULL`,
    )
    .get(id);
  return { id, isThere: other !== undefined };
}

/**
 * Marks officials as removed. What they held and did in the past stays theirs.
 * @throws Refusal `not-found`, `in-use` while somebody of them answers for anything or has open measures
 */
export function removeOfficials(writer: Writer, ids: readonly string[]): number {
  const count = writer.database.prepare<
    [{ id: string }],
    { attachments: number; measures: number }
  >(
    `SELECT (SELECT count(*) FROM attachment
              WHERE official_id = :id AND removed_at IS NULL AND to_on IS NULL) AS attachments,
            (SELECT count(*) FROM plan_item
              WHERE official_id = :id AND removed_at IS NULL AND is_open = 1) AS measures`,
  );
  for (const id of ids) {
    const official = mustFind(writer.database, 'official', id);
    const { attachments, measures } = count.get({ id }) ?? { attachments: 0, measures: 0 };
    if (attachments + measures > 0) {
      throw new Refusal('in-use', { name: String(official['full_name']), attachments, measures });
    }
    writer.remove('official', id);
  }
  return ids.length;
}

function checked(writer: Writer, fields: OfficialFields): Fields<'official'> {
  if (fields.levelId) {
    mustBeInList(writer.database, 'officialLevel', fields.levelId, 'levelId');
  }
  return toColumns<'official'>(columnOf, fields);
}
