import type { ImportBatch, ImportCounts } from '../../shared/imports.ts';
import type { Database } from '../open.ts';

/** Every import that was committed, the newest first. */
export function listBatches(database: Database): ImportBatch[] {
  return database
    .prepare<[], Omit<ImportBatch, 'counts'> & { counts: string }>(
      `SELECT b.id, b.kind, b.file_name AS fileName, b.at, b.user_name AS userName, b.counts,
              (SELECT count(*) FROM decision d
                WHERE d.batch_id = b.id AND d.state = 'open' AND d.removed_at IS NULL) AS openDecisions,
              b.undone_at AS undoneAt
         FROM import_batch b WHERE b.removed_at IS NULL ORDER BY b.at DESC, b.id DESC`,
    )
    .all()
    .map((row) => ({ ...row, counts: JSON.parse(row.counts) as ImportCounts }));
}
