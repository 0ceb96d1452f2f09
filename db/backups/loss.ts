/** What a restore would take away: the present beside a backup that was taken out on the side. */
import type { BackupLoss } from '../../shared/backups.ts';
import { tableNames } from '../../shared/tables.ts';
import type { Database } from '../open.ts';
import { countRows } from './snapshot.ts';

/** @param kept the backup's database @param now the present one */
export function findLoss(kept: Database, now: Database, madeAt: string): BackupLoss {
  const common = lastCommonSet(kept, now);
  const [lost] = now
    .prepare<[number], { lost: number; lostFrom: string | null; lostTo: string | null }>(
      'SELECT count(*) AS lost, min(at) AS lostFrom, max(at) AS lostTo FROM main.change_set WHERE id > ?',
    )
    .all(common);
  const regained = kept
    .prepare<[number], number>('SELECT count(*) FROM main.change_set WHERE id > ?')
    .pluck()
    .get(common);
  const counts = { kept: countRows(kept), now: countRows(now) };
  return {
    madeAt,
    lost: lost?.lost ?? 0,
    lostFrom: lost?.lostFrom ?? null,
    lostTo: lost?.lostTo ?? null,
    regained: regained ?? 0,
    byPerson: now
      .prepare<[number], BackupLoss['byPerson'][number]>(
        `SELECT user_name AS userName, call, count(*) AS changes, max(at) AS lastAt FROM main.change_set
          WHERE id > ? GROUP BY user_name, call ORDER BY changes DESC LIMIT 200`,
      )
      .all(common),
    tables: tableNames.map((table) => ({
      table,
      now: counts.now[table] ?? 0,
      kept: counts.kept[table] ?? 0,
    })),
  };
}

/**
 * The last change set that both have. Sets are only ever added, so those that are alike come first; after a restore
 * two files go different ways under the same numbers, which their stamps tell.
 */
function lastCommonSet(one: Database, other: Database): number {
  const stampIn = (database: Database) =>
    database.prepare<[number], string>('SELECT stamp FROM main.change_set WHERE id = ?').pluck();
  const [first, second] = [stampIn(one), stampIn(other)];
  const isAlike = (id: number) => {
    const stamp = first.get(id);
    return stamp !== undefined && stamp === second.get(id);
  };
  let low = 0;
  let high = lastSetId(one);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isAlike(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lastSetId(database: Database): number {
  return (
    database
      .prepare<[], number>('SELECT coalesce(max(id), 0) FROM main.change_set')
      .pluck()
      .get() ?? 0
  );
}
