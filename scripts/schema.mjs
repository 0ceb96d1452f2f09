/** Writes db/schema.sql, the schema as a reader wants to see it; a test fails when it is stale. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';

const { openDataFolder } = await import('../db/data-folder.ts');
const folder = mkdtempSync(join(tmpdir(), 'shtab-schema-'));
const data = openDataFolder(folder);
const statements = data.database
  .prepare(
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_index_%' ORDER BY rowid`,
  )
  .all()
  .map((row) => `${row.sql};`);
writeFileSync(join(root, 'db', 'schema.sql'), `${statements.join('\n\n')}\n`);
data.close();
rmSync(folder, { recursive: true, force: true });
