import type { GridPage, GridRequest } from '../shared/grid.ts';
import type { JournalPerson, JournalRow } from '../shared/journal.ts';
import { pageOf } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import { found, viaHead, viaId, viaName, viaRow } from './grid-via.ts';
import type { Database } from './open.ts';

const kinds = (...names: readonly JournalRow['kind'][]) =>
  `r.kind IN (${names.map((name) => `'${name}'`).join(', ')})`;

const ofLine = (by: string) => ({ ...viaRow('r.seq', 'journal_entry', by), isRaw: true });

/** A line about a family is seen with whom else it names, who may have moved to where a lens does not reach. */
const seen = (kind: 'person') => `SELECT seq FROM ${kind} WHERE seq IN (${found(kind)})`;

/** The journal, newest first. Any row of `journal_entry` is `j`. */
export const journalGrid: GridDefinition = {
  from: `grid_journal r
    JOIN journal_entry j ON j.seq = r.seq
    LEFT JOIN family f ON f.seq = r.family
    LEFT JOIN family_summary s ON s.seq = r.family
    LEFT JOIN person p ON p.seq = r.person
    LEFT JOIN mahalla m ON m.seq = r.mahalla
    LEFT JOIN official o ON o.seq = r.official
    LEFT JOIN account a ON a.id = j.subject_id AND j.subject_kind = 'account'
    LEFT JOIN role ON role.id = j.subject_id AND j.subject_kind = 'role'`,
  narrow: {
    table: 'grid_journal',
    rows: 'grid_journal r',
    key: 'r.seq',
    id: { link: 'r.seq', table: 'journal_entry', by: 'CAST(seq AS TEXT)' },
  },
  id: 'CAST(j.seq AS TEXT)',
  where: 'true',
  order: ['r.seq DESC'],
  ownSort: { column: 'seq', descending: true },
  // Each part over an index of its own: what is found are few of very many lines.
  search: `r.seq IN (SELECT rowid FROM journal_index WHERE journal_index MATCH :match AND rowid > 0)
    OR r.user IN (SELECT -rowid FROM journal_index WHERE journal_index MATCH :match AND rowid < 0)
    OR r.family IN (${found('family')}) OR r.person IN (${seen('person')})
    OR r.mahalla IN (${found('mahalla')}) OR r.official IN (${found('official')})`,
  columns: {
    seq: { sql: 'r.seq', kind: 'number', isOrdered: true },
    at: { sql: 'j.at', kind: 'text', via: ofLine('at') },
    day: { sql: 'r.day', kind: 'day', isIndexed: true },
    userName: {
      sql: 'j.user_name',
      kind: 'text',
      via: viaName('r.user', 'journal_user'),
    },
    userId: {
      sql: 'CAST(r.user AS TEXT)',
      kind: 'choice',
      via: { link: 'r.user', table: 'journal_user', by: 'CAST(seq AS TEXT)' },
    },
    kind: { sql: 'r.kind', kind: 'choice', isIndexed: true },
    call: { sql: 'j.call', kind: 'text', via: ofLine('call') },
    subjectKind: { sql: 'j.subject_kind', kind: 'choice', via: ofLine('subject_kind') },
    subjectId: { sql: 'j.subject_id', kind: 'choice', via: ofLine('subject_id') },
    subject: {
      sql: 'coalesce(p.full_name, s.head_name, m.name, o.full_name, a.full_name, role.name_cyrl)',
      kind: 'text',
      // Sorted and filtered by the head of the family; whatever else is found by the search.
      via: viaHead(),
    },
    familyId: { sql: 'f.id', kind: 'choice', via: viaId('r.family', 'main.family') },
    detail: { sql: 'j.detail', kind: 'text', via: ofLine('detail') },
    hasChanges: { sql: 'j.set_id IS NOT NULL', kind: 'flag', via: ofLine('set_id IS NOT NULL') },
  },
  quick: {
    today: 'r.day = :today',
    signIns: kinds('signedIn', 'signedOut', 'locked', 'unlocked', 'signInFailed', 'recovered'),
    numbers: kinds('sawNumber', 'searchedNumber', 'exportedNumbers'),
    papers: kinds('printed', 'exported', 'exportedNumbers', 'sent'),
    changes: kinds('changed', 'undid'),
    emergency: kinds('emergencyBegun', 'emergencyEnded'),
  },
};

/** @param today 'YYYY-MM-DD' */
export function listJournal(
  database: Database,
  request: GridRequest,
  today: string,
): GridPage<JournalRow> {
  const page = pageOf<Omit<JournalRow, 'hasChanges'> & { hasChanges: number }>(
    database,
    journalGrid,
    request,
    { today },
  );
  return { ...page, rows: page.rows.map((row) => ({ ...row, hasChanges: row.hasChanges === 1 })) };
}

/** Everybody who stands in the journal, by the number that the filter `userId` takes. */
export function listJournalPeople(database: Database): JournalPerson[] {
  return database
    .prepare<[], JournalPerson>(
      'SELECT CAST(seq AS TEXT) AS id, name FROM journal_user ORDER BY name_sort',
    )
    .all();
}
