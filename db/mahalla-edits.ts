import { addDays } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type {
  MahallaEdit,
  MahallaFields,
  MahallaPostInput,
  NewMahalla,
} from '../shared/mahallas.ts';
import { foldKey, foldMahalla } from '../shared/uzbek-script.ts';
import { mustBeInList, mustBePastDay, mustFind } from './input-checks.ts';
import type { Column, Fields, Value } from './tables.ts';
import { toColumns } from './to-columns.ts';
import type { Writer } from './write.ts';

const columnOf = {
  name: 'name',
  code: 'code',
  stir: 'stir',
  sector: 'sector',
  categoryId: 'category_id',
  households: 'households',
  familiesTotal: 'families_total',
  population: 'population',
  men: 'men',
  women: 'women',
  youth: 'youth',
  schools: 'schools',
  kindergartens: 'kindergartens',
  clinics: 'clinics',
  driver: 'driver',
  note: 'note',
} as const satisfies Record<keyof MahallaFields, Column<'mahalla'>>;

/**
 * Changes mahallas, all or none.
 * @throws Refusal `not-found`, `bad-input` for a category that is none, `name-taken`
 */
export function saveMahallas(writer: Writer, edits: readonly MahallaEdit[]): number {
  return edits.filter(({ id, fields }) => {
    mustFind(writer.database, 'mahalla', id);
    return writer.update('mahalla', id, checked(writer, id, fields));
  }).length;
}

/** @throws Refusal `bad-input`, `name-taken` */
export function createMahalla(writer: Writer, input: NewMahalla): string {
  return writer.insert('mahalla', checked(writer, '', input));
}

/** @throws Refusal `not-found`, `in-use` while families live there or officials answer for it */
export function removeMahallas(writer: Writer, ids: readonly string[]): number {
  const count = writer.database.prepare<[{ id: string }], { families: number; officials: number }>(
    `SELECT (SELECT count(*) FROM family WHERE mahalla_id = :id AND removed_at IS NULL) AS families,
            (SELECT count(*) FROM attachment
              WHERE mahalla_id = :id AND removed_at IS NULL AND to_on IS NULL) AS officials`,
  );
  for (const id of ids) {
    const { name } = mustFind(writer.database, 'mahalla', id);
    const { families, officials } = count.get({ id }) ?? { families: 0, officials: 0 };
    if (families + officials > 0) {
      throw new Refusal('in-use', { name: String(name), families, officials });
    }
    writer.remove('mahalla', id);
  }
  return ids.length;
}

/**
 * Puts somebody on one of the seven posts, or makes it vacant.
 * Who held it till then leaves on the day before `fromOn` (today when not given).
 * @returns id of the row of who holds the post now; null when it is vacant
 * @throws Refusal `not-found`, `bad-input`, `day-impossible`, `day-order` when the holder came later than `fromOn`
 */
export function savePost(writer: Writer, input: MahallaPostInput, today: string): string | null {
  const { mahallaId, postId, fullName, phone, fromOn, isCorrection } = input;
  mustFind(writer.database, 'mahalla', mahallaId);
  mustBeInList(writer.database, 'mahallaPost', postId, 'postId');
  if (fromOn) mustBePastDay(fromOn, 'fromOn', today);
  const holder = findHolder(writer, mahallaId, postId);
  const fields = { full_name: fullName ?? '', phone: phone || null, from_on: fromOn || null };
  // A name that folds the same is the same person: script or a letter was put right.
  const isSame = fullName !== null && holder?.name_key === foldKey(fullName);
  if (holder && fullName !== null && (isCorrection || isSame)) {
    writer.update('mahalla_post', holder.id, fields);
    return holder.id;
  }
  if (holder) leave(writer, holder, fromOn || today);
  if (fullName === null) return null;
  return writer.insert('mahalla_post', { mahalla_id: mahallaId, post_id: postId, ...fields });
}

interface Holder {
  id: string;
  name_key: string;
  from_on: string | null;
}

function findHolder(writer: Writer, mahallaId: string, postId: string): Holder | undefined {
  return writer.database
    .prepare<[string, string], Holder>(
      `SELECT id, name_key, from_on FROM mahalla_post
        WHERE mahalla_id = ? AND post_id = ? AND removed_at IS NULL AND to_on IS NULL
        ORDER BY from_on DESC, id DESC LIMIT 1`,
    )
    .get(mahallaId, postId);
}

/** Who came on that very day never held the post for a day: that was a slip, and is taken back. */
function leave(writer: Writer, holder: Holder, firstDayWithout: string): void {
  if (holder.from_on !== null && holder.from_on > firstDayWithout) {
    throw new Refusal('day-order', {
      field: 'fromOn',
      day: firstDayWithout,
      otherDay: holder.from_on,
    });
  }
  if (holder.from_on === firstDayWithout) writer.remove('mahalla_post', holder.id);
  else writer.update('mahalla_post', holder.id, { to_on: addDays(firstDayWithout, -1) });
}

function checked(writer: Writer, id: string, fields: MahallaFields): Fields<'mahalla'> {
  if (fields.categoryId) {
    mustBeInList(writer.database, 'mahallaCategory', fields.categoryId, 'categoryId');
  }
  if (fields.name !== undefined) {
    const other = writer.database
      .prepare<[string, string], Record<string, Value>>(
        'SELECT name FROM mahalla WHERE name_key = ? AND id <> ? AND removed_at IS NULL LIMIT 1',
      )
      .get(foldMahalla(fields.name), id);
    if (other) throw new Refusal('name-taken', { field: 'name', name: String(other['name']) });
  }
  return toColumns<'mahalla'>(columnOf, fields);
}
