import { orderKey } from '../../shared/order-key.ts';
import { foldKey } from '../../shared/uzbek-script.ts';
import { ableSql } from '../family-summary.ts';
import { newId } from '../ids.ts';
import type { Database } from '../open.ts';
import type { TouchBook } from '../touched.ts';
import { blanks, destroyedName, idsOf } from './blanks.ts';
import type { Targets } from './targets.ts';

/**
 * Overwrites or takes out the rows; not through the writer, which would write down what is to be forgotten.
 * @param book gets the rows, for the summaries, grids and search that follow
 * @returns table → rows
 */
export function eraseRows(
  database: Database,
  targets: Targets,
  today: string,
  book: TouchBook,
): Record<string, number> {
  keepAbleToWork(database, targets.personIds, today);
  standIn(database, targets.sharedMemberships, today);
  const counts: Record<string, number> = {};
  for (const blank of blanks) {
    const ids = JSON.stringify(idsOf(blank, targets));
    const rows = database
      .prepare<[string], string>(`SELECT id FROM main.${blank.table} WHERE ${blank.where}`)
      .pluck()
      .all(ids);
    if (rows.length === 0) continue;
    for (const id of rows) book.noteChanged(blank.table, id);
    const list = JSON.stringify(rows);
    if (blank.columns === null) {
      database
        .prepare(`DELETE FROM main.${blank.table} WHERE id IN (SELECT value FROM json_each(?))`)
        .run(list);
    } else {
      const set = Object.keys(blank.columns).map((column) => `${column} = ?`);
      database
        .prepare(
          `UPDATE main.${blank.table} SET ${set.join(', ')} WHERE id IN (SELECT value FROM json_each(?))`,
        )
        .run(...Object.values(blank.columns), list);
    }
    counts[blank.table] = (counts[blank.table] ?? 0) + rows.length;
  }
  closeRows(database, targets, today);
  return counts;
}

/** Whether somebody was able to work stays as a mark: it is counted, and follows from what now goes. */
function keepAbleToWork(database: Database, personIds: readonly string[], today: string): void {
  database
    .prepare(
      `UPDATE main.person AS pp SET is_able_to_work = (
         SELECT ${ableSql} FROM (SELECT 1) LEFT JOIN main.list_item e ON e.id = pp.employment_id
           LEFT JOIN main.list_item d ON d.id = pp.disability_id)
        WHERE pp.id IN (SELECT value FROM json_each(:ids))`,
    )
    .run({ ids: JSON.stringify(personIds), today });
}

/** Somebody who also belongs to a family that stays: here a person without a name is counted in their place. */
function standIn(database: Database, membershipIds: readonly string[], today: string): void {
  const add = database.prepare(
    'INSERT INTO main.person (id, full_name, name_key, name_sort, destroyed_on) VALUES (?, ?, ?, ?, ?)',
  );
  const point = database.prepare('UPDATE main.membership SET person_id = ? WHERE id = ?');
  for (const membershipId of membershipIds) {
    const id = newId();
    add.run(id, destroyedName, foldKey(destroyedName), orderKey(destroyedName), today);
    point.run(id, membershipId);
  }
}

/** Marks the rows, and renews the keys that stand beside what was typed. */
function closeRows(database: Database, { familyIds, personIds }: Targets, today: string): void {
  const inList = 'id IN (SELECT value FROM json_each(?))';
  database
    .prepare(
      `UPDATE main.family SET address_key = '', address_sort = NULL, destroyed_on = ? WHERE ${inList}`,
    )
    .run(today, JSON.stringify(familyIds));
  database
    .prepare(
      'UPDATE main.plan_item SET destroyed_on = ? WHERE family_id IN (SELECT value FROM json_each(?))',
    )
    .run(today, JSON.stringify(familyIds));
  database
    .prepare(`UPDATE main.person SET name_key = ?, name_sort = ?, destroyed_on = ? WHERE ${inList}`)
    .run(foldKey(destroyedName), orderKey(destroyedName), today, JSON.stringify(personIds));
}
