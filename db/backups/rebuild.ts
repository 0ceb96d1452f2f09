/** A new database out of a damaged one, where there is no backup: what its tables and its change log still say. */
import { today } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { RebuiltTable } from '../../shared/rebuild.ts';
import { tableNames } from '../../shared/tables.ts';
import type { Database, DatabaseKey } from '../open.ts';
import { openDamaged } from './damaged-log.ts';
import { mendJournal } from './rebuild-journal.ts';
import { addLostSets, mendReferences, remakeFromLog, remakeKeptBeside } from './rebuild-mend.ts';
import { copyTable, type TableReading, weighTable } from './rebuild-read.ts';

/** The log and the journal come first: the others are mended by them. */
export const copiedTables = [
  'change_set',
  'change',
  'journal_entry',
  ...tableNames,
  'place',
  'setting',
  'import_mapping',
  'destroyed_set',
] as const;

/** By these it is judged which reading of the damaged file gives the most. */
const weighed = ['change', 'family', 'person', 'membership', 'account'] as const;

export interface Rebuilt {
  readonly tables: readonly RebuiltTable[];
  /** False: lines of the journal were lost, and the chain begins anew. */
  readonly isChainOld: boolean;
}

/**
 * Fills a new, empty database.
 * @param at instant of the rebuild, for figures that go by the day
 * @throws Refusal `database-beyond-repair` when the file does not open at all, or nothing of it can be read
 */
export async function rebuild(
  damagedFile: string,
  fresh: Database,
  key: DatabaseKey,
  { scratch, at, onPart }: { scratch: string; at: string; onPart: (part: number) => void },
): Promise<Rebuilt> {
  const best = await findBest(damagedFile, key, scratch);
  if (best === null) throw new Refusal('database-beyond-repair', { file: damagedFile });
  fresh.pragma('foreign_keys = OFF');
  const readings = new Map<string, TableReading>();
  let way = 0;
  for await (const damaged of openDamaged(damagedFile, null, key, scratch)) {
    if (way === best)
      fresh.transaction(() => {
        fresh.exec('DELETE FROM change; DELETE FROM change_set; DELETE FROM journal_entry;');
        copiedTables.forEach((table, index) => {
          readings.set(table, copyTable(damaged, fresh, table));
          onPart((0.6 * (index + 1)) / copiedTables.length);
        });
      })();
    way += 1;
  }
  const tables = fresh.transaction(() => {
    addLostSets(fresh);
    const fromLog = new Map(
      tableNames
        // One that could be read whole has all its rows: what the log has more was destroyed.
        .filter((table) => isHurt(readings.get(table)))
        .map((table) => [table as string, remakeFromLog(fresh, table)]),
    );
    mendReferences(fresh);
    remakeKeptBeside(fresh, today({ now: () => new Date(at) }));
    return countsOf(fresh, readings, fromLog);
  })();
  onPart(0.9);
  const isChainOld = await mendJournal(fresh);
  fresh.pragma('foreign_keys = ON');
  return { tables, isChainOld };
}

/** The number of the reading that gives the most; null when none gives anything. */
async function findBest(
  damagedFile: string,
  key: DatabaseKey,
  scratch: string,
): Promise<number | null> {
  const weights: number[] = [];
  for await (const damaged of openDamaged(damagedFile, null, key, scratch))
    weights.push(weighed.reduce((sum, table) => sum + weighTable(damaged, table), 0));
  const most = Math.max(0, ...weights);
  return most === 0 ? null : weights.indexOf(most);
}

function isHurt(reading: TableReading | undefined): boolean {
  return reading !== undefined && (reading.unread > 0 || reading.isOpenEnded);
}

/** What there is now beside what stood there: lists that every new database has are not lost. */
function countsOf(
  fresh: Database,
  readings: ReadonlyMap<string, TableReading>,
  fromLog: ReadonlyMap<string, number>,
): RebuiltTable[] {
  return [...readings].map(([table, { found: read, unread, isOpenEnded }]) => {
    const count = fresh.prepare<[], number>(`SELECT count(*) FROM main.${table}`).pluck();
    const found = count.get() ?? 0;
    return {
      ...{ table, found },
      fromLog: fromLog.get(table) ?? 0,
      lost: Math.max(0, read + unread - found),
      isAtLeast: isOpenEnded,
    };
  });
}
