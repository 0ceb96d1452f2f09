import type { GridPage, GridRequest } from '../shared/grid.ts';
import type { JournalRow } from '../shared/journal.ts';
import { pageOf } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import { found } from './grid-via.ts';
import type { Database } from './open.ts';

/** The journal, newest first. Any row of `journal_entry` is `j`. */
export const journalGrid: GridDefinition = {
  from: `journal_entry j
    LEFT JOIN family_summary f ON f.family_id = j.subject_id AND j.subject_kind = 'family'
    LEFT JOIN person p ON p.id = j.subject_id AND j.subject_kind = 'person'
    LEFT JOIN account a ON a.id = j.subject_id AND j.subject_kind = 'account'`,
  id: 'CAST(j.seq AS TEXT)',
  where: 'true',
  order: ['j.seq DESC'],
  search: [
    { link: 'f.seq', sql: found('family') },
    { link: 'p.seq', sql: found('person') },
  ],
  columns: {
    seq: { sql: 'j.seq', kind: 'number' },
    at: { sql: 'j.at', kind: 'text' },
    day: { sql: "date(j.at, '+5 hours')", kind: 'day' },
    userName: { sql: 'j.user_name', kind: 'text' },
    kind: { sql: 'j.kind', kind: 'choice' },
    call: { sql: 'j.call', kind: 'text' },
    subject: { sql: 'coalesce(f.head_name, p.full_name, a.full_name)', kind: 'text' },
    familyId: { sql: 'f.family_id', kind: 'choice' },
    detail: { sql: 'j.detail', kind: 'text' },
  },
  quick: {},
};

export function listJournal(database: Database, request: GridRequest): GridPage<JournalRow> {
  return pageOf<JournalRow>(database, journalGrid, request, {});
}
