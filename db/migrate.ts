import { Refusal } from '../shared/errors.ts';
import { sql as foundation } from './migrations/0010-foundation.ts';
import { sql as importsAndLog } from './migrations/0010-imports-and-log.ts';
import { sql as keptBeside } from './migrations/0010-kept-beside.ts';
import { sql as trust } from './migrations/0020-trust.ts';
import { sql as personalData } from './migrations/0030-personal-data.ts';
import type { Database } from './open.ts';

interface Migration {
  /** The `user_version` after it; in tens, so that a repair fits between two. */
  readonly version: number;
  readonly sql: string;
}

/** All of them, in their order. */
export const migrations: readonly Migration[] = [
  { version: 10, sql: foundation + keptBeside + importsAndLog },
  { version: 20, sql: trust },
  { version: 30, sql: personalData },
];

export const schemaVersion = migrations.at(-1)?.version ?? 0;

/**
 * Brings a database to this program's schema, all steps in one transaction.
 * The gate makes a backup before it opens a database that will change.
 * @throws Refusal `database-newer` when the file was made by a newer program
 */
export function migrate(database: Database): void {
  const found = Number(database.pragma('user_version', { simple: true }));
  if (found > schemaVersion) {
    throw new Refusal('database-newer', { found, known: schemaVersion });
  }
  const missing = migrations.filter((migration) => migration.version > found);
  if (missing.length === 0) return;
  database
    .transaction(() => {
      for (const migration of missing) {
        database.exec(migration.sql);
        database.pragma(`user_version = ${migration.version}`);
      }
    })
    .immediate();
}
