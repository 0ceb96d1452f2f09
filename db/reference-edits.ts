import type { Input } from '../shared/api.ts';
import { Refusal } from '../shared/errors.ts';
import { fixedLists, type SpecialDayRow } from '../shared/reference-lists.ts';
import { foldKey } from '../shared/uzbek-script.ts';
import { mustFind } from './input-checks.ts';
import type { Database } from './open.ts';
import type { Fields } from './tables.ts';
import type { Writer } from './write.ts';

/** Items that an office added begin so; shipped ones have words. */
const ownCode = 'own';

/** @throws Refusal `bad-input`, `name-taken`, `day-order`, `not-found` */
export function saveListItem(writer: Writer, item: Input<'lists.save'>): string {
  const { database } = writer;
  const { list, fromOn, toOn } = item;
  if (fromOn !== null && toOn !== null && toOn < fromOn) throw new Refusal('day-order');
  mustBeAloneInList(database, item);
  const fields: Fields<'list_item'> = {
    name_cyrl: item.nameCyrl,
    name_latn: item.nameLatn,
    name_ru: item.nameRu,
    name_en: item.nameEn,
    synonyms: JSON.stringify(item.synonyms),
    ...(!fixedLists.has(list) && { from_on: fromOn, to_on: toOn }),
  };
  if (item.id !== null) {
    if (mustFind(database, 'list_item', item.id)['list'] !== list)
      throw new Refusal('bad-input', { field: 'list' });
    writer.update('list_item', item.id, fields);
    return item.id;
  }
  const last = database
    .prepare<[string], { position: number; own: number }>(
      `SELECT max(position) AS position,
              coalesce(max(CASE WHEN code GLOB 'own[0-9]*' THEN CAST(substr(code, 4) AS INTEGER) END), 0) AS own
         FROM list_item WHERE list = ? HAVING count(*) > 0`,
    )
    .get(list);
  if (!last || fixedLists.has(list)) throw new Refusal('bad-input', { field: 'list' });
  const code = `${ownCode}${last.own + 1}`;
  return writer.insert(
    'list_item',
    { ...fields, list, code, position: last.position + 1 },
    `${list}.${code}`,
  );
}

/** The same word twice in one list: an import would not know which is meant. */
function mustBeAloneInList(database: Database, item: Input<'lists.save'>): void {
  const key = foldKey(item.nameCyrl);
  const others = database
    .prepare<[string, string | null], string>(
      'SELECT name_cyrl FROM list_item WHERE list = ? AND id IS NOT ? AND removed_at IS NULL',
    )
    .pluck()
    .all(item.list, item.id);
  if (others.some((other) => foldKey(other) === key))
    throw new Refusal('name-taken', { field: 'nameCyrl', name: item.nameCyrl });
}

/** @throws Refusal `not-found`, `not-allowed` for a shipped item, `in-use` */
export function removeListItem(writer: Writer, id: string): void {
  const item = mustFind(writer.database, 'list_item', id);
  if (!String(item['code']).startsWith(ownCode)) throw new Refusal('not-allowed');
  if (isNamed(writer.database, id)) throw new Refusal('in-use');
  writer.remove('list_item', id);
}

/** Whether any row refers to the item, whatever its table: the schema knows. */
function isNamed(database: Database, id: string): boolean {
  const columns = database
    .prepare<[], { table: string; column: string }>(
      `SELECT t.name AS "table", f."from" AS "column"
         FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
        WHERE t.type = 'table' AND f."table" = 'list_item'`,
    )
    .all();
  return columns.some(({ table, column }) =>
    database
      .prepare<[string]>(
        `SELECT 1 FROM main.${table} WHERE ${column} = ? AND removed_at IS NULL LIMIT 1`,
      )
      .get(id),
  );
}

/** @throws Refusal `name-taken`, `not-found` */
export function saveAmount(
  writer: Writer,
  { id, kind, fromOn, amount, source }: Input<'amounts.save'>,
): string {
  const twin = writer.database
    .prepare<[string, string, string | null]>(
      'SELECT 1 FROM amount_line WHERE kind = ? AND from_on = ? AND id IS NOT ? AND removed_at IS NULL',
    )
    .get(kind, fromOn, id);
  if (twin) throw new Refusal('name-taken', { name: fromOn });
  const fields = { kind, from_on: fromOn, amount, source };
  if (id === null) return writer.insert('amount_line', fields);
  mustFind(writer.database, 'amount_line', id);
  writer.update('amount_line', id, fields);
  return id;
}

/** Days off and moved working days, newest first. */
export function listSpecialDays(database: Database): SpecialDayRow[] {
  return database
    .prepare<[], SpecialDayRow>(
      `SELECT id, day, kind, name_cyrl AS nameCyrl, name_ru AS nameRu, name_en AS nameEn, source
         FROM holiday WHERE removed_at IS NULL ORDER BY day DESC, id`,
    )
    .all();
}

/** @throws Refusal `name-taken` when the day is entered already, `not-found` */
export function saveSpecialDay(writer: Writer, given: Input<'holidays.save'>): string {
  const { id, day, kind, nameCyrl, nameRu, nameEn, source } = given;
  const twin = writer.database
    .prepare<[string, string | null]>(
      'SELECT 1 FROM holiday WHERE day = ? AND id IS NOT ? AND removed_at IS NULL',
    )
    .get(day, id);
  if (twin) throw new Refusal('name-taken', { name: day });
  const fields = { day, kind, name_cyrl: nameCyrl, name_ru: nameRu, name_en: nameEn, source };
  if (id === null) return writer.insert('holiday', fields);
  mustFind(writer.database, 'holiday', id);
  writer.update('holiday', id, fields);
  return id;
}

/** @throws Refusal `not-found` */
export function removeDated(writer: Writer, table: 'amount_line' | 'holiday', id: string): void {
  mustFind(writer.database, table, id);
  writer.remove(table, id);
}
