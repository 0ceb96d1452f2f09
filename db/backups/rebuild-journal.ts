/** The journal of a rebuilt database: as it was where all of it could be read, else chained anew. */
import { appendJournal, type StoredLine } from '../journal.ts';
import { addJournalRow, removeJournalRowsFrom } from '../journal-rows.ts';
import { verifyJournal } from '../journal-verify.ts';
import type { Database } from '../open.ts';

/** @returns whether the chain is the old one; a new one vouches for what was found, not for what was lost */
export async function mendJournal(fresh: Database): Promise<boolean> {
  const all = fresh.prepare<[], StoredLine>('SELECT * FROM journal_entry ORDER BY seq');
  fresh.transaction(() => {
    for (const line of all.all()) addJournalRow(fresh, line);
  })();
  if ((await verifyJournal(fresh, null, async () => undefined)).isGood) return true;
  const lines = all.all();
  fresh.transaction(() => {
    removeJournalRowsFrom(fresh, 0);
    fresh.exec('DELETE FROM journal_entry');
    for (const line of [...lines, ...linesOfSilentSets(fresh, lines)]) chain(fresh, line);
  })();
  return false;
}

function chain(fresh: Database, line: StoredLine): void {
  const isSetThere =
    line.set_id !== null &&
    fresh.prepare('SELECT 1 FROM change_set WHERE id = ?').get(line.set_id) !== undefined;
  const author = { accountId: line.account_id, userName: line.user_name, device: line.device };
  appendJournal(fresh, author, line.at, {
    kind: line.kind as Parameters<typeof appendJournal>[3]['kind'],
    call: line.call,
    subjectKind: line.subject_kind as Parameters<typeof appendJournal>[3]['subjectKind'],
    subjectId: line.subject_id,
    detail: line.detail,
    setId: isSetThere && line.set_id !== null ? line.set_id : undefined,
    digest: line.digest ?? undefined,
  });
  if (line.kind !== 'destroyed') return;
  // What a destruction vouches for is found by the number of its line.
  fresh
    .prepare('UPDATE destroyed_set SET line = (SELECT max(seq) FROM journal_entry) WHERE line = ?')
    .run(line.seq);
}

/** Sets whose line could not be read. */
function linesOfSilentSets(fresh: Database, lines: readonly StoredLine[]): StoredLine[] {
  const told = new Set(lines.map(({ set_id }) => set_id));
  const first = Math.min(...lines.flatMap(({ set_id }) => set_id ?? []), Number.MAX_SAFE_INTEGER);
  return fresh
    .prepare<[number], StoredLine>(
      `SELECT 0 AS seq, at, account_id, user_name, device, 'changed' AS kind, call, NULL AS subject_kind,
              NULL AS subject_id, NULL AS detail, id AS set_id, NULL AS digest
         FROM change_set WHERE id > ? ORDER BY id`,
    )
    .all(first)
    .filter(({ set_id }) => !told.has(set_id));
}
