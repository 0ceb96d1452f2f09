import type { ColumnMapping, TableHeader } from '../../shared/import/find-header.ts';
import type { ImportKind } from '../../shared/import/model.ts';
import type { Database } from '../open.ts';

/** What was corrected in an earlier file of the same form. */
export function findMapping(
  database: Database,
  kind: ImportKind,
  fingerprint: string,
): ColumnMapping | undefined {
  const row = database
    .prepare<[string, string], { mapping: string }>(
      'SELECT mapping FROM import_mapping WHERE fingerprint = ? AND kind = ?',
    )
    .get(fingerprint, kind);
  return row && new Map(JSON.parse(row.mapping) as [number, string | null][]);
}

/** Remembers the columns of a table as they were understood in the end. */
export function saveMapping(database: Database, header: TableHeader, at: string): void {
  const { kind, columns, fingerprint } = header;
  const mapping = JSON.stringify(columns.map(({ column, field }) => [column, field]));
  database
    .prepare(
      `INSERT INTO import_mapping (fingerprint, kind, mapping, used_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (fingerprint) DO UPDATE SET kind = excluded.kind, mapping = excluded.mapping, used_at = excluded.used_at`,
    )
    .run(fingerprint, kind, mapping, at);
}
