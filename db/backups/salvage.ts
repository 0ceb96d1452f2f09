/** Brings back what was written after a backup, out of the change log of the damaged file. */
import { Refusal } from '../../shared/errors.ts';
import { type TableName, tableNames } from '../../shared/tables.ts';
import { rowsOfLine } from '../change-lines.ts';
import { appendJournal, digestOfRows, type StoredLine } from '../journal.ts';
import type { Database } from '../open.ts';
import type { Value } from '../tables.ts';
import { runWrite, type Writer } from '../write.ts';
import { readRows } from './damaged-log.ts';
import { topOf } from './rebuild-read.ts';

interface SetRow {
  readonly id: number;
  readonly stamp: string;
  readonly at: string;
  readonly user_name: string;
  readonly office_id: string;
  readonly device: string;
  readonly call: string;
  readonly batch_id: string | null;
  readonly undoes: number | null;
  readonly account_id: string | null;
}

interface ChangeRow {
  readonly id: number;
  readonly set_id: number;
  readonly table_name: TableName;
  readonly row_id: string;
  readonly column_name: string;
  readonly old_value: Value;
  readonly new_value: Value;
}

/** What the damaged file still says of the time after the backup. */
export interface SalvagedLog {
  readonly sets: readonly SetRow[];
  readonly changes: ReadonlyMap<number, readonly ChangeRow[]>;
  readonly lines: readonly StoredLine[];
  /** Sets that stood there and cannot be read. */
  readonly unreadSets: number;
  /** The log breaks off: there may have been more sets than anything still tells of. */
  readonly isOpenEnded: boolean;
}

export interface SalvageCount {
  whole: number;
  partial: number;
  missing: number;
  isAtLeast: boolean;
  until: string | null;
}

/** Reads what is newer than `base` has: its last set, change and journal line. */
export function readLog(damaged: Database, base: Database): SalvagedLog {
  const last = (sql: string) => base.prepare<[], number>(sql).pluck().get() ?? 0;
  const lastSet = last('SELECT max(id) FROM change_set');
  const sets = readRows<SetRow>(damaged, {
    table: 'change_set',
    key: 'id',
    after: lastSet,
  });
  const changes = readRows<ChangeRow>(damaged, {
    table: 'change',
    key: 'id',
    after: last('SELECT max(id) FROM change'),
  });
  const lines = readRows<StoredLine>(damaged, {
    table: 'journal_entry',
    key: 'seq',
    after: last('SELECT max(seq) FROM journal_entry'),
  });
  const bySet = new Map<number, ChangeRow[]>();
  for (const row of changes.rows) {
    const rows = bySet.get(row.set_id);
    if (rows) rows.push(row);
    else bySet.set(row.set_id, [row]);
  }
  const vouched = setsOfLines(sets.rows, lines.rows, bySet);
  const all = [...sets.rows, ...vouched].sort((a, b) => a.id - b.id);
  // Sets are numbered without gaps: the journal, their changes and an index may know of later ones than can be read.
  const top = topOf(damaged, 'change_set');
  const known = [
    lastSet,
    top ?? 0,
    ...all.map(({ id }) => id),
    ...bySet.keys(),
    ...lines.rows.map(({ set_id }) => set_id ?? 0),
  ].reduce((a, b) => Math.max(a, b));
  const unreadSets = Math.max(0, known - lastSet - all.length);
  const isOpenEnded = top === null && sets.isOpenEnded;
  return { sets: all, changes: bySet, lines: lines.rows, unreadSets, isOpenEnded };
}

/** Sets that cannot be read themselves, whose changes can: the journal says who made them. */
function setsOfLines(
  read: readonly SetRow[],
  lines: readonly StoredLine[],
  changes: ReadonlyMap<number, unknown>,
): SetRow[] {
  const known = new Set(read.map(({ id }) => id));
  return lines.flatMap(({ set_id: id, at, user_name, device, call, account_id }) =>
    id === null || known.has(id) || !changes.has(id)
      ? []
      : [
          {
            ...{ id, stamp: '', at, user_name, device, call, account_id },
            ...{ office_id: read[0]?.office_id ?? '', batch_id: null, undoes: null },
          },
        ],
  );
}

/** Of two readings of the same log the one that tells more. */
export function richer(one: SalvagedLog | null, other: SalvagedLog): SalvagedLog {
  const weigh = ({ changes, sets }: SalvagedLog) =>
    sets.length + [...changes.values()].reduce((sum, rows) => sum + rows.length, 0);
  return one && weigh(one) >= weigh(other) ? one : other;
}

/**
 * Does again, set by set, what the log says, as the same person at the same time; journal lines of what was only
 * seen are written anew between them. A set is whole when its digest is the one the journal kept and every change
 * of it could be made.
 */
export function replay(
  database: Database,
  log: SalvagedLog,
  onSet: (done: number, total: number) => void,
): SalvageCount {
  const count: SalvageCount = {
    ...{ whole: 0, partial: 0, missing: log.unreadSets },
    isAtLeast: log.isOpenEnded,
    until: null,
  };
  const lineOf = new Map(log.lines.flatMap((line) => (line.set_id ? [[line.set_id, line]] : [])));
  const loose = log.lines.filter(({ set_id }) => set_id === null);
  const newIds = new Map<number, number>();
  // A set of before the backup bears the same number in both.
  const idNow = (id: number | null) => (id === null ? null : (newIds.get(id) ?? id));
  log.sets.forEach((set, index) => {
    const line = lineOf.get(set.id);
    while (loose[0] && line && loose[0].seq < line.seq) keepLine(database, loose.shift());
    const rows = log.changes.get(set.id) ?? [];
    const made =
      rows.length === 0 ? null : makeSet(database, { ...set, undoes: idNow(set.undoes) }, rows);
    if (made) newIds.set(set.id, made.setId);
    const isWhole = made?.failed === 0 && (!line || line.digest === digestOfRows(set, rows));
    if (isWhole) count.whole += 1;
    else if (made) count.partial += 1;
    else count.missing += 1;
    if (made) count.until = set.at;
    onSet(index + 1, log.sets.length);
  });
  for (const line of loose) keepLine(database, line);
  return count;
}

/** Null when nothing of the set could be done. */
function makeSet(
  database: Database,
  set: SetRow,
  lines: readonly ChangeRow[],
): { setId: number; failed: number } | null {
  const rows = lines.flatMap((line) => rowsOfLine(line));
  const origin = {
    clock: { now: () => new Date(set.at) },
    userName: set.user_name,
    accountId: set.account_id,
    officeId: set.office_id,
    device: set.device,
    call: set.call,
    batchId: set.batch_id ?? undefined,
  };
  const { output } = runWrite(database, origin, (writer) => {
    const failed = rows.filter((row) => !makeChange(writer, row)).length;
    if (failed === rows.length) return null;
    const setId = writer.changeSetId();
    // Inside: the journal vouches for what was undone by what, and Ctrl+Z goes on from there.
    if (set.undoes !== null) {
      database.prepare('UPDATE change_set SET undoes = ? WHERE id = ?').run(set.undoes, setId);
      database.prepare('UPDATE change_set SET undone_by = ? WHERE id = ?').run(setId, set.undoes);
    }
    return { setId, failed };
  });
  return output;
}

/** False where what it hangs on is not there. */
function makeChange(writer: Writer, change: ChangeRow): boolean {
  const { table_name: table, row_id: id, column_name: column, new_value: value } = change;
  if (!tableNames.includes(table)) return false;
  try {
    if (column === '*') writer.insert(table, JSON.parse(String(value)), id);
    else if (column !== 'removed_at') writer.update(table, id, { [column]: value });
    else if (value === null) writer.restore(table, id);
    else writer.remove(table, id);
    return true;
  } catch (error) {
    const isConstraint =
      error instanceof Error && 'code' in error && /^SQLITE_CONSTRAINT/.test(String(error.code));
    if (isConstraint || error instanceof Refusal) return false;
    throw error;
  }
}

function keepLine(database: Database, line: StoredLine | undefined): void {
  if (!line) return;
  const author = {
    accountId: line.account_id,
    userName: line.user_name,
    device: line.device,
  };
  appendJournal(database, author, line.at, {
    kind: line.kind as Parameters<typeof appendJournal>[3]['kind'],
    call: line.call,
    subjectKind: line.subject_kind as 'family' | 'person' | 'account' | null,
    subjectId: line.subject_id,
    detail: line.detail,
  });
}
