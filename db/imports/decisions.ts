import type { GridPage, GridRequest } from '../../shared/grid.ts';
import type { DecisionRow } from '../../shared/imports.ts';
import { pageOf } from '../grid.ts';
import type { GridDefinition } from '../grid-sql.ts';
import type { Database } from '../open.ts';
import type { Writer } from '../write.ts';

/** The list «to decide». */
const decisionGrid: GridDefinition = {
  from: `decision d LEFT JOIN import_batch b ON b.id = d.batch_id
    LEFT JOIN family_summary s ON s.family_id = d.family_id`,
  id: 'd.id',
  where: 'd.removed_at IS NULL',
  order: ['d.id'],
  search: `d.family_id IN (
    SELECT doc.entity_id FROM search_index JOIN search_doc doc ON doc.id = search_index.rowid
     WHERE search_index MATCH :match AND doc.kind = 'family')`,
  columns: {
    kind: { sql: 'd.kind', kind: 'choice' },
    batchId: { sql: 'd.batch_id', kind: 'choice' },
    fileName: { sql: 'b.file_name', kind: 'text' },
    sheet: { sql: 'd.sheet', kind: 'text' },
    sheetRow: { sql: 'd.sheet_row', kind: 'number' },
    sheetColumn: { sql: 'd.sheet_column', kind: 'text' },
    raw: { sql: 'd.raw', kind: 'text' },
    params: { sql: 'd.params', kind: 'text' },
    familyId: { sql: 'd.family_id', kind: 'choice' },
    headName: { sql: 's.head_name', kind: 'text', keySql: 's.head_key', sortSql: 's.head_sort' },
    tableName: { sql: 'd.table_name', kind: 'choice' },
    rowId: { sql: 'd.row_id', kind: 'choice' },
    options: { sql: 'd.options', kind: 'text' },
    state: { sql: 'd.state', kind: 'choice' },
    choice: { sql: 'd.choice', kind: 'choice' },
  },
  quick: { open: "d.state = 'open'" },
};

type StoredRow = Omit<DecisionRow, 'params' | 'options'> & { params: string; options: string };

/** Open ones with the quick filter `open`; without it the answered ones too. */
export function listDecisions(database: Database, request: GridRequest): GridPage<DecisionRow> {
  const page = pageOf<StoredRow>(database, decisionGrid, request, {});
  return {
    ...page,
    rows: page.rows.map((row) => ({
      ...row,
      params: JSON.parse(row.params) as DecisionRow['params'],
      options: JSON.parse(row.options) as DecisionRow['options'],
    })),
  };
}

/** How many questions nobody has answered or dismissed yet. */
export function countDecisions(database: Database): { open: number } {
  const row = database
    .prepare<[], { open: number }>(
      `SELECT count(*) AS open FROM decision WHERE state = 'open' AND removed_at IS NULL`,
    )
    .get();
  return { open: row?.open ?? 0 };
}

/** Leaves things as the import did them. Those already answered stay answered. */
export function dismissDecisions(writer: Writer, ids: readonly string[]): { dismissed: number } {
  const open = writer.database
    .prepare<[string], string>(
      `SELECT id FROM decision
        WHERE id IN (SELECT value FROM json_each(?)) AND state = 'open' AND removed_at IS NULL`,
    )
    .pluck()
    .all(JSON.stringify(ids));
  const decided_at = writer.origin.clock.now().toISOString();
  for (const id of open) writer.update('decision', id, { state: 'dismissed', decided_at });
  return { dismissed: open.length };
}
